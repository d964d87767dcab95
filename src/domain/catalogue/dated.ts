import type { DayEvent } from '../calendar/day-event.ts';
import { clock } from '../calendar/hours-lines.ts';
import type { Voice } from '../text/voice.ts';
import { say } from '../text/say.ts';
import type { Service } from './catalogue.ts';

type Dated = Pick<Service, 'id' | 'name' | 'translations' | 'closure' | 'status' | 'schedule' | 'locations'>;

type Speaker = Pick<Voice, 'locale' | 'original' | 't'>;

/**
 * What of a service has a date still to come: days on which it is open otherwise, and when it will be closed.
 *
 * @param url address of its page, where the site has one
 */
export function datedEvents(service: Dated, voice: Speaker, today: string, url: string | undefined): DayEvent[] {
  const { id, closure, status, schedule, locations } = service;
  const { value: name } = say(service, 'name', voice.locale, voice.original);
  const closed = voice.t('hours.closed');
  const schedules = [
    { schedule, place: undefined },
    ...locations.map((place) => ({ schedule: place.schedule, place: place.name })),
  ];
  const exceptions = schedules.flatMap(({ schedule: of, place }, i) =>
    (of?.exceptions ?? []).map(({ from, to, opens, closes, reason }) => ({
      uid: `${from}-${i}@${id}`,
      from,
      to: to ?? from,
      summary: `${[name, place].filter(Boolean).join(', ')}: ${opens && closes ? `${clock(opens)}–${clock(closes)}` : closed}`,
      description: reason,
      url,
    })),
  );
  const { from, to, reason } = closure ?? {};
  const closing =
    status !== 'ended' && from !== undefined && to !== undefined
      ? [{ uid: `closure-${from}@${id}`, from, to, summary: `${name}: ${closed}`, description: reason, url }]
      : [];
  return [...exceptions, ...closing].filter((event) => event.to >= today);
}
