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
    ...events.flatMap(({ uid, from, to, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${escapeValue(uid)}`,
      `DTSTAMP:${day(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${day(from)}`,
      // The end is the first day after.
      `DTEND;VALUE=DATE:${day(addDays(to, 1))}`,
      `SUMMARY:${escapeValue(summary)}`,
      description !== undefined && `DESCRIPTION:${escapeValue(description)}`,
      url !== undefined && `URL:${url}`,
      // The days are not taken: a service that is closed closes nobody's calendar.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]);
}
