import { addDays } from '~/domain/calendar/clock.ts';
import type { DayEvent } from '~/domain/calendar/day-event.ts';
import { contentLines, escapeValue } from './content-line.ts';

const day = (date: string) => date.replaceAll('-', '');

/**
 * A calendar (RFC 5545) that a phone or a computer can take in.
 *
 * @param stamp day on which it is made
 */
export function toIcalendar(name: string, events: readonly DayEvent[], stamp: string): string {
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rozcestník//cs',
    `NAME:${escapeValue(name)}`,
    ...events.flatMap(({ uid, from, to, at, place, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${escapeValue(uid)}`,
      `DTSTAMP:${day(stamp)}T000000Z`,
      // A time is that of the clock in the town; the end of days is the first day after.
      ...(at === undefined
        ? [`DTSTART;VALUE=DATE:${day(from)}`, `DTEND;VALUE=DATE:${day(addDays(to, 1))}`]
        : [`DTSTART:${day(from)}T${at.replace(':', '')}00`]),
      `SUMMARY:${escapeValue(summary)}`,
      place !== undefined && `LOCATION:${escapeValue(place)}`,
      description !== undefined && `DESCRIPTION:${escapeValue(description)}`,
      url !== undefined && `URL:${url}`,
      // Whole days are not taken: a service that is closed closes nobody's calendar.
      at === undefined && 'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]);
}
