/** What happened on a day: numbers and nothing else, so that nobody is in them. */
export interface Tally {
  readonly day: string;
  readonly prints: number;
  /** Searches that found nothing. */
  readonly misses: number;
  /** Sessions that ended. */
  readonly visits: number;
  /** How often the browser had to be started anew. */
  readonly restarts: number;
}

/** What a page says with a heartbeat. */
export interface Beat {
  readonly version: string;
  readonly prints: number;
  readonly misses: number;
  readonly visits: number;
}

/** More than that between two heartbeats no visitor does. */
const MOST = 100;

const count = (value: unknown) => (Number.isInteger(value) ? Math.min(Math.max(value as number, 0), MOST) : 0);

/** A heartbeat in its JSON; `undefined` for anything else. Whatever it says beyond numbers is not heard. */
export function beatIn(text: string): Beat | undefined {
  try {
    const { version, prints, misses, visits } = JSON.parse(text) as Record<string, unknown>;
    if (typeof version !== 'string' || !/^[\w.:+-]{1,100}$/.test(version)) return undefined;
    return { version, prints: count(prints), misses: count(misses), visits: count(visits) };
  } catch {
    return undefined;
  }
}

/** A day on which nothing has happened yet. */
export const emptyTally = (day: string): Tally => ({ day, prints: 0, misses: 0, visits: 0, restarts: 0 });

/** A tally as of a day: one of another day says nothing of this one. */
export const onDay = (tally: Tally, day: string): Tally => (tally.day === day ? tally : emptyTally(day));

/** A tally with more in it; a new day begins at nothing. */
export function tallied(tally: Tally, day: string, more: Partial<Omit<Tally, 'day'>>): Tally {
  const base = onDay(tally, day);
  const sum = (name: keyof Omit<Tally, 'day'>) => base[name] + (more[name] ?? 0);
  return { day, prints: sum('prints'), misses: sum('misses'), visits: sum('visits'), restarts: sum('restarts') };
}
