import { listSources } from '~/data/files.ts';
import { parseSource } from '~/data/parse.ts';
import { collections } from '~/schema/collections.ts';
const cpu = <T>(n: string, f: () => T): T => { const s = process.cpuUsage(); const w = performance.now(); const r = f(); const u = process.cpuUsage(s); console.log(n.padEnd(14), Math.round((u.user + u.system) / 1000), 'ms CPU', Math.round(performance.now() - w), 'ms wall'); return r; };
const { sources } = listSources('/tmp/syn10k');
const p = cpu('parse only', () => sources.map(parseSource));
cpu('validate', () => p.map((x, i) => 'data' in x && collections[sources[i]!.collection].schema.safeParse(x.data).success));
cpu('validate', () => p.map((x, i) => 'data' in x && collections[sources[i]!.collection].schema.safeParse(x.data).success));
