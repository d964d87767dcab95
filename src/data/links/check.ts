import { setTimeout as wait } from 'node:timers/promises';
import type { Content } from '../load.ts';
import type { Problem } from '../problem.ts';
import { settingsIn } from '../today.ts';
import { collectLinks } from './collect.ts';
import type { Manners, Visit } from './visit.ts';
import { visit } from './visit.ts';

/** How many servers are asked at once; each of them is asked one thing at a time. */
const AT_ONCE = 6;

const MANNERS = { timeout: 15_000, pause: 500 };

/** How we introduce ourselves: as what we are, with a way to the town that asks. */
export const agentOf = (contact: string | undefined): string =>
  `Rozcestnik-odkazy/1.0 (kontrola odkazu katalogu socialnich sluzeb${contact === undefined ? '' : `; ${contact}`})`
    // A header is plain ASCII.
    .normalize('NFD')
    .replaceAll(/[^\x20-\x7e]/g, '');

/** Visits addresses: several servers at once, each of them slowly, one question after another. */
export async function visitAll(
  addresses: readonly string[],
  manners: Manners,
  tell: (done: number, all: number) => void = () => undefined,
): Promise<Map<string, Visit>> {
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const visits = new Map<string, Visit>();
  async function work(): Promise<void> {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const [i, address] of host.entries()) {
        if (i > 0) await wait(manners.pause);
        visits.set(address, await visit(address, manners));
        tell(visits.size, addresses.length);
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return visits;
}

/** Links in the content that do not lead where they should, each where it stands. */
export async function brokenLinks(
  content: Pick<Content, 'entries'>,
  manners: Partial<Manners> = {},
  tell?: (done: number, all: number) => void,
): Promise<Problem[]> {
  const links = collectLinks(content);
  const { email, web } = settingsIn(content.entries)?.office ?? {};
  const visits = await visitAll(
    [...links.keys()].filter((address) => URL.canParse(address)),
    { ...MANNERS, agent: agentOf(web ?? email), ...manners },
    tell,
  );
  return [...links].flatMap(([address, spots]): Problem[] => {
    const { code, status, target } = visits.get(address) ?? {};
    if (code === undefined) return [];
    const params = { ...(status !== undefined && { status }), ...(target !== undefined && { target }) };
    return spots.map(({ file, field }) => ({ severity: 'warning', code, file, field, value: address, params }));
  });
}
