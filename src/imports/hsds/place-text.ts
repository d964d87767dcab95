import { onOneLine } from './address.ts';
import type { Location } from './location.ts';
import type { Schedule } from './schedule.ts';
import type { Words } from './words.ts';

/** Weekly hours on one line, such as `po, út 9:00–17:00; st 9:00–12:00`. */
export function hoursText({ weekly = [], note }: Schedule, { days: names }: Words): string {
  const slots = weekly.map(
    ({ days = [], opens, closes }) => `${days.map((day) => names[day]).join(', ')} ${opens}–${closes}`,
  );
  return [...slots, note].filter(Boolean).join('; ');
}

/** A place as an item of a Markdown list, for places that an entry has no field for. */
export function placeText(place: Location, words: Words): string {
  const phones = (place.phones ?? []).map(({ number }) => number).join(', ');
  const hours = place.schedule ? hoursText(place.schedule, words) : '';
  const parts = [onOneLine(place), place.transport, phones, hours, place.accessibilityNote, place.note].filter(Boolean);
  return `- ${[place.name && `**${place.name}**`, parts.join('; ')].filter(Boolean).join(': ')}`;
}
