import { setTimeout as wait } from 'node:timers/promises';
import type { Attempt } from './attempts.ts';
import type { Rig } from './rig.ts';

/** What came of an attempt. */
export interface Verdict {
  readonly name: string;
  readonly isHeld: boolean;
  readonly words: string;
}

/** Titles of what must never be seen, however briefly: windows of the browser and of the system. */
const FOREIGN =
  /^(Settings|History|Downloads|Bookmarks|Extensions|Experiments|Print|Save|Open|Task Manager|About |DevTools|Inspect|Choose|Color|Index of|Policies|xterm)/i;

/** Longest that a dead end may last, in seconds, on a machine whose browser begins within three. */
const LASTS = 15;

/** What of that is the browser's own beginning. */
const BEGINS = 3;

/** Until the heartbeat of a page that is left must be missed. */
const PULSE = 7500;

const NOTHING = 'nothing happens';

const held = ({ name }: Attempt): Verdict => ({ name, isHeld: true, words: NOTHING });

/**
 * Tries ways out one right after another, and stops at the first that changes anything.
 *
 * @returns the one that did; `silent` where nothing can be seen, but the heartbeat has stopped; nothing where all is as it was
 */
async function tryMany(rig: Rig, attempts: readonly Attempt[]): Promise<Attempt | 'silent' | undefined> {
  const before = await rig.still();
  for (const attempt of attempts) {
    for (const act of attempt.acts) await rig.act(act);
    await wait(450);
    const seen = rig.look();
    if (rig.restarts.length > 0 || seen.windows > before.windows || !before.pictures.has(seen.picture)) return attempt;
  }
  await wait(PULSE);
  const { windows, picture } = rig.look();
  const isWell = rig.restarts.length === 0 && rig.isBeating() && windows <= before.windows;
  return isWell && before.pictures.has(picture) ? undefined : 'silent';
}

/** Tries many ways out; whichever changes anything is tried again alone, on a fresh page. */
export async function judgeMany(
  rig: Rig,
  attempts: readonly Attempt[],
  fresh: () => Promise<void>,
  mayChange: boolean,
): Promise<Verdict[]> {
  const alone = new Map<Attempt, Verdict>();
  const judgeAlone = async (attempt: Attempt) => {
    await fresh();
    alone.set(attempt, await judge(rig, mayChange ? { ...attempt, changesPage: true } : attempt));
    if (alone.get(attempt)?.words !== NOTHING) await fresh();
  };
  for (;;) {
    const left = attempts.filter((one) => !alone.has(one));
    if (left.length === 0) break;
    const found = await tryMany(rig, left);
    if (found === undefined) break;
    for (const one of found === 'silent' ? left : [found]) await judgeAlone(one);
  }
  return attempts.map((one) => alone.get(one) ?? held(one));
}

/** Tries a way out on the page that is shown, and watches what comes of it. */
export async function judge(rig: Rig, { name, acts, changesPage = false }: Attempt): Promise<Verdict> {
  const before = { ...rig.look(), ...(await rig.still()) };
  for (const act of acts) await rig.act(act);
  const begun = Date.now();
  await wait(900);
  let seen = rig.look();
  const titles = new Set<string>();
  while (Date.now() - begun < PULSE) {
    titles.add(seen.title);
    if (rig.restarts.length > 0 || !rig.isBeating() || seen.windows > before.windows) break;
    await wait(700);
    seen = rig.look();
  }
  titles.add(seen.title);
  const foreign = [...titles].find((title) => FOREIGN.test(title));
  if (foreign !== undefined) {
    rig.keep(name);
    return { name, isHeld: false, words: `shows “${foreign}”` };
  }
  const isWell = rig.restarts.length === 0 && rig.isBeating() && seen.windows <= before.windows;
  if (isWell) {
    if (before.pictures.has(seen.picture)) return { name, isHeld: true, words: NOTHING };
    rig.keep(name);
    if (changesPage) return { name, isHeld: true, words: 'the kiosk page itself, otherwise' };
    return { name, isHeld: false, words: 'the picture has changed' };
  }
  rig.keep(name);
  const shown = [...titles].filter((title) => title !== before.title).join(', ');
  const took = await rig.until(() => rig.isBeating() && rig.look().windows <= before.windows, 40);
  const seconds = (Date.now() - begun) / 1000;
  const words = `${shown === '' ? '' : `“${shown}”, `}${rig.restarts.join(', ')}, back in ${seconds.toFixed(1)} s`;
  // A machine that is slow, or busy with other things, is forgiven what its browser takes to begin.
  const slow = Math.max(0, (rig.starts.at(-1) ?? 0) - BEGINS);
  return { name, isHeld: took !== undefined && seconds <= LASTS + slow, words };
}
