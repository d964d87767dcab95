/** Key under which this device counts questions that found nothing. */
const KEY = 'hledani-bez-vysledku';

/** How many different questions are kept. */
const KEPT = 200;

/** How often each question found nothing on this device. */
export type Misses = Readonly<Record<string, number>>;

/** The questions counted so far. */
export function readMisses(): Misses {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Misses;
  } catch {
    return {};
  }
}

/**
 * Counts a question that found nothing. It stays on this device, without time or person; what could name somebody
 * (numbers, an e-mail address, a long text) is not kept at all.
 */
export function countMiss(query: string): void {
  const question = query.trim().toLowerCase();
  if (question.length < 3 || question.length > 60 || /[\d@]/.test(question)) return;
  const misses = readMisses();
  const sorted = Object.entries({ ...misses, [question]: (misses[question] ?? 0) + 1 }).sort(([, a], [, b]) => b - a);
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(sorted.slice(0, KEPT))));
  } catch {
    // Storage may be forbidden or full: then nothing is counted.
  }
}

/** Forgets all questions. */
export function clearMisses(): void {
  localStorage.removeItem(KEY);
}
