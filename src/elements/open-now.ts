import { addDays, wallTime, weekday } from '~/domain/calendar/clock.ts';
import type { Opening, OpeningState } from '~/domain/calendar/opening.ts';
import { openingState } from '~/domain/calendar/opening.ts';
import { WEEKDAYS } from '~/domain/calendar/week.ts';

type Words = Readonly<Record<string, string>>;

const MINUTE = 60_000;

/** Name of the sentence that says a state: `opensTomorrow`, `appointmentLater`… */
function sentence({ open, appointment, at }: OpeningState, today: string): string {
  if (!at) return open ? 'always' : 'closed';
  const isToday = at.day === today;
  // Until midnight sharp is still today to anyone who reads it.
  const isTonight = isToday || (at.minutes === 0 && at.day === addDays(today, 1));
  if (open) return appointment ? 'appointmentNow' : isTonight ? 'until' : 'untilLater';
  const when = isToday ? 'Today' : at.day === addDays(today, 1) ? 'Tomorrow' : 'Later';
  return `${appointment ? 'appointment' : 'opens'}${when}`;
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Says whether a place is open now, in the town's time, and marks today in the table beside it. */
class OpenNow extends HTMLElement {
  private timer = 0;

  connectedCallback() {
    this.say();
    this.timer = window.setInterval(() => this.say(), MINUTE);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  private say() {
    const opening = JSON.parse(this.dataset['opening'] ?? '') as Opening;
    const words = JSON.parse(this.dataset['words'] ?? '') as Words;
    const now = new Date();
    const state = openingState(opening, now);
    const { day } = wallTime(now, opening.timeZone);
    const { at } = state;
    const dayName = new Intl.DateTimeFormat(this.dataset['locale'], {
      // The short name has no cases to get wrong.
      weekday: 'short',
      day: 'numeric',
      month: 'numeric',
      timeZone: 'UTC',
    });
    const text = (words[sentence(state, day)] ?? '')
      .replace('{time}', at ? (at.minutes === 0 && state.open ? '24:00' : clock(at.minutes)) : '')
      .replace('{day}', at ? dayName.format(new Date(`${at.day}T00:00:00Z`)) : '');
    const span = this.querySelector('span');
    if (span && span.textContent !== text) span.textContent = text;
    this.dataset['state'] = state.open && !state.appointment ? 'open' : 'closed';
    this.hidden = false;
    this.markToday(day);
  }

  private markToday(day: string) {
    for (const row of document.querySelectorAll<HTMLElement>('.hours tr[data-day]')) {
      row.toggleAttribute('data-today', row.dataset['day'] === WEEKDAYS[weekday(day)]);
    }
  }
}

customElements.define('open-now', OpenNow);
