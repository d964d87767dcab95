import type { Schedule } from '~/domain/catalogue/catalogue.ts';
import { openingOf } from '~/domain/calendar/opening.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';

/** Left in the sentences for the browser to fill. */
const MARKS = { time: '{time}', day: '{day}' };

const SENTENCES = [
  'until',
  'untilLater',
  'always',
  'opensToday',
  'opensTomorrow',
  'opensLater',
  'closed',
  'appointmentNow',
  'appointmentToday',
  'appointmentTomorrow',
  'appointmentLater',
] as const;

/** The sentence "open now, until…", which the browser completes; without JavaScript the table stands. */
export function openNow(site: Site, schedule: Schedule): Html | undefined {
  const { t, icon, settings, today, locale, pieces } = site;
  // Holidays that are over say nothing of now, and by those after two years the page is another one.
  const until = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`;
  const holidays = site.holidays.filter((day) => day >= today && day < until);
  const opening = openingOf(schedule, { timeZone: settings.timeZone, holidays });
  if (!opening.always && opening.slots.length === 0 && opening.exceptions.length === 0) return undefined;
  const words =
    pieces.get('open-now') ??
    html`${JSON.stringify(Object.fromEntries(SENTENCES.map((key) => [key, t(`open.${key}`, MARKS)])))}`;
  pieces.set('open-now', words);
  return html`<open-now data-opening="${JSON.stringify(opening)}" data-words="${words}" data-locale="${locale}" hidden
    >${icon('schedule')}<span></span
  ></open-now>`;
}
