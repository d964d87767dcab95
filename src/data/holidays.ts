import Holidays from 'date-holidays';
import { memo } from './memo.ts';

/** For how many years after the build pages know the public holidays: a kiosk is left alone for a year, and more. */
const YEARS_AHEAD = 2;

/** Public holidays of a country from this year on, `YYYY-MM-DD` in order. */
export function getHolidays(country: string, year: number): string[] {
  return memo(`holidays:${country}:${year}`, () => {
    const calendar = new Holidays(country);
    const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, i) => year + i);
    return years.flatMap((one) =>
      calendar
        .getHolidays(one)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10)),
    );
  });
}
