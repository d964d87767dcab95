import type { Saved } from './saved.ts';
import { keepSaved, readSaved } from './saved.ts';

/** A service that was taken out, and where it was. */
export interface Taken {
  readonly at: number;
  readonly saved: Saved;
}

/** The whole list, or one service of it, as it would be taken out. */
export const takenOf = (id?: string): Taken[] =>
  readSaved()
    .map((saved, at) => ({ at, saved }))
    .filter(({ saved }) => id === undefined || saved.id === id);

/** Puts back what was taken out, each where it was; whatever was done since stays done. */
export function putBack(taken: readonly Taken[]): boolean {
  const list = readSaved();
  for (const { at, saved } of taken) if (!list.some(({ id }) => id === saved.id)) list.splice(at, 0, saved);
  return keepSaved(list);
}

/** Changes what is kept of a service. */
export const changeSaved = (id: string, change: Partial<Saved>): boolean =>
  keepSaved(readSaved().map((one) => (one.id === id ? { ...one, ...change } : one)));
