// The only thing that outlives a session: four numbers and a day, from which nobody can be known.
const KEY = 'kiosk-counts';

/** What happened since the device last heard of it, and how much was printed today. */
export interface Counters {
  /** Sessions ended. */
  readonly visits: number;
  /** Searches that found nothing. */
  readonly misses: number;
  readonly prints: number;
  /** Prints of `day`, `YYYY-MM-DD`. */
  readonly today: number;
  readonly day: string;
}

const NONE = { visits: 0, misses: 0, prints: 0, today: 0, day: '' };

/** The day on the clock of the hall. */
export const dayOf = (now: Date) =>
  [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');

/** Counts as of a day: a new day begins with no prints. */
export const onDay = (counters: Counters, day: string): Counters =>
  counters.day === day ? counters : { ...counters, day, today: 0 };

/** What is left to tell after the device has heard a part. */
export const withoutHeard = (counters: Counters, heard: Counters): Counters => ({
  ...counters,
  visits: counters.visits - heard.visits,
  misses: counters.misses - heard.misses,
  prints: counters.prints - heard.prints,
});

/** The counts so far. */
export function counters(now = new Date()): Counters {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Counters>;
    const known = Object.fromEntries(Object.entries(kept).filter(([key]) => key in NONE)) as Partial<Counters>;
    return onDay({ ...NONE, ...known }, dayOf(now));
  } catch {
    return { ...NONE, day: dayOf(now) };
  }
}

/** Writes the counts down. */
export function keepCounters(counts: Counters): void {
  localStorage.setItem(KEY, JSON.stringify(counts));
}
