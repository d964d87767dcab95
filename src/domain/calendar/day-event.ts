/** Something that has a day: it lasts whole days, or begins at a time of its first. */
export interface DayEvent {
  /** Known by this wherever it is saved again. */
  readonly uid: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** When it begins, `14:00`; the end is not known then. */
  readonly at?: string | undefined;
  readonly place?: string | undefined;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
}
