/** Something that lasts whole days. */
export interface DayEvent {
  /** Known by this wherever it is saved again. */
  readonly uid: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
}
