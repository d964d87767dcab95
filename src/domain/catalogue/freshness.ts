/** An entry as a report on the content names it. */
export interface Kept {
  readonly collection: string;
  readonly id: string;
  /** Path of its file inside the content folder. */
  readonly file: string;
  readonly name: string;
}

/** An entry that nobody has verified for too long. */
export interface Aged extends Kept {
  /** Day of the last verification; nothing when there was none. */
  readonly verifiedOn: string | undefined;
  /** Day from which it no longer holds; nothing when there was no verification. */
  readonly lapsedOn: string | undefined;
}

/** Entries of one provider that are to be confirmed, and where to ask. */
export interface AgedOfProvider {
  readonly id: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly entries: readonly Aged[];
}

/** An entry that another language of the site lacks, whole or in part. */
export interface Untranslated extends Kept {
  readonly locale: string;
  readonly isWhole: boolean;
  /** Labels of the fields that are missing. */
  readonly fields: readonly string[];
}

/** How fresh and how complete the content of a town is. */
export interface Freshness {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** For how many months a verification holds. */
  readonly months: number;
  /** Of each provider, the one who waits longest first. */
  readonly aged: readonly AgedOfProvider[];
  readonly untranslated: readonly Untranslated[];
  readonly withoutPlain: readonly Kept[];
  /** Entries with a place that no map can show. */
  readonly withoutPoint: readonly Kept[];
  /** How many entries were looked at. */
  readonly count: number;
}

/**
 * The day from which a verification no longer holds.
 *
 * @example lapseOf('2025-08-31', 6) // '2026-03-01'
 */
export function lapseOf(verifiedOn: string, months: number): string {
  const day = new Date(`${verifiedOn}T00:00:00Z`);
  const date = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + months + 1, 0);
  day.setUTCDate(Math.min(date, day.getUTCDate()) + 1);
  return day.toISOString().slice(0, 10);
}

/** How many entries are to be confirmed. */
export const agedCount = ({ aged }: Freshness): number => aged.reduce((sum, { entries }) => sum + entries.length, 0);
