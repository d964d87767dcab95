import { execFileSync } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { LookupFunction } from 'node:net';
import { dirname } from 'node:path';
import { PLACES } from '../places.ts';

/** Addresses of hosts, as they were when the firewall was told of them. */
type Hosts = Readonly<Record<string, readonly { address: string; family: number }[]>>;

const SETS = { 4: 'servers4', 6: 'servers6' };

/** `rozcestnik-kiosk allow`, as root: looks up the servers of updates and of the fleet, and lets the updater reach them alone. */
export async function allowHosts(urls: readonly (string | undefined)[]): Promise<void> {
  const hosts: Record<string, { address: string; family: number }[]> = {};
  for (const url of urls) {
    if (url === undefined) continue;
    const { hostname } = new URL(url);
    hosts[hostname] = await lookup(hostname.replace(/^\[|\]$/g, ''), { all: true }).catch(() => []);
  }
  const all = Object.values(hosts).flat();
  for (const family of [4, 6] as const) {
    const elements = all.filter((one) => one.family === family).map(({ address }) => address);
    const set = ['inet', 'rozcestnik_kiosk', SETS[family]];
    execFileSync('nft', ['flush', 'set', ...set]);
    if (elements.length > 0) execFileSync('nft', ['add', 'element', ...set, `{ ${elements.join(', ')} }`]);
  }
  mkdirSync(dirname(PLACES.hosts), { recursive: true });
  writeFileSync(PLACES.hosts, JSON.stringify(hosts), { mode: 0o644 });
}

/** Finds hosts where `allowHosts` found them; of others it knows nothing. */
export const knownHosts: LookupFunction = (hostname, options, done) => {
  let found: readonly { address: string; family: number }[] = [];
  try {
    found = (JSON.parse(readFileSync(PLACES.hosts, 'utf8')) as Hosts)[hostname] ?? [];
  } catch {
    // Nobody looked them up: the error below says so.
  }
  const [first] = found;
  if (!first) {
    done(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }), '', 4);
    return;
  }
  if (options.all) done(null, [...found]);
  else done(null, first.address, first.family);
};
