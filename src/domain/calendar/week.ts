import type { Schedule } from '../catalogue/catalogue.ts';

type Day = Schedule['weekly'][number]['days'][number];

/** One stretch of a day as it stands in the table of opening hours. */
export interface Hours {
  /** `07:30`. */
  readonly opens: string;
  /** `15:30`; earlier than `opens` means the next day. */
  readonly closes: string;
  readonly byAppointment: boolean;
  readonly note: string | undefined;
}

/** A week that holds in a season, or all year where there is none. */
export interface WeekTable {
  readonly season: readonly [from: string, to: string] | undefined;
  /** Monday to Sunday; a day without hours is closed. */
  readonly days: readonly { readonly day: Day; readonly hours: readonly Hours[] }[];
}

/** Days of the week from Monday, as the schema names them. */
export const WEEKDAYS: readonly Day[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** The opening hours of a schedule as tables to read: the year-round week first, then one for each season. */
export function weekTables({ weekly }: Pick<Schedule, 'weekly'>): WeekTable[] {
  const seasons = Map.groupBy(weekly, ({ validFrom, validTo }) => (validFrom ? `${validFrom}/${validTo}` : ''));
  return [...seasons]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([season, slots]) => ({
      season: season === '' ? undefined : (season.split('/') as [string, string]),
      days: WEEKDAYS.map((day) => ({
        day,
        hours: slots
          .filter(({ days }) => days.includes(day))
          .map(({ opens, closes, byAppointment, note }) => ({ opens, closes, byAppointment, note }))
          .sort((a, b) => (a.opens < b.opens ? -1 : 1)),
      })),
    }));
}
