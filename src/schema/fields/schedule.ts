import type { Wording } from '../field.ts';
import { issue } from '../issue.ts';
import { choice, choices } from './choice.ts';
import { date, seasonEdge, time } from './date.ts';
import { flag } from './flag.ts';
import { group } from './group.ts';
import { list } from './list.ts';
import { optional } from './optional.ts';
import { text } from './text.ts';

const DAYS = {
  mo: 'pondělí',
  tu: 'úterý',
  we: 'středa',
  th: 'čtvrtek',
  fr: 'pátek',
  sa: 'sobota',
  su: 'neděle',
};

const hoursHint = 'Hodiny a minuty, například 08:00. Konec dne je 24:00; konec po půlnoci pište jako 02:00.';
const opens = time({ label: 'Od', hint: hoursHint });
const closes = time({ label: 'Do', hint: hoursHint });

/** Whether a season of one year ends before it begins; one of every year may go over the new year. */
const isAfter = (from = '', to = '') => from.length === 10 && from > to;

/** One stretch of opening on given days. Closing earlier than opening means after midnight. */
function slot() {
  const { schema, widget } = group({
    label: 'Úsek dne',
    fields: {
      days: choices({ label: 'Dny', options: DAYS }),
      opens,
      closes,
      byAppointment: flag({ label: 'Jen po objednání' }),
      validFrom: optional(
        seasonEdge({ label: 'Platí od', hint: 'Den a rok (2026-06-01), nebo každoročně jen měsíc a den (06-01).' }),
      ),
      validTo: optional(seasonEdge({ label: 'Platí do', hint: 'Stejný tvar jako začátek.' })),
      note: optional(text({ label: 'Poznámka', hint: 'Například: jen pro matky s dětmi.' })),
    },
  });
  return {
    widget,
    schema: schema
      .refine(({ days }) => days.length > 0, issue('slotEmpty', ['days'], ['days']))
      .refine((s) => s.opens !== s.closes, issue('slotEmpty', ['closes'], ['opens', 'closes']))
      .refine(
        ({ validFrom: from, validTo: to }) => from?.length === to?.length && !isAfter(from, to),
        issue('dateOrder', ['validTo'], ['validFrom', 'validTo']),
      ),
  };
}

/** A day, or several in a row, on which the weekly hours do not hold. */
function exception() {
  const { schema, widget } = group({
    label: 'Výjimka',
    fields: {
      from: date({ label: 'Den', hint: 'První den výjimky.' }),
      to: optional(date({ label: 'Až do', hint: 'Poslední den; u jednoho dne nechte prázdné.' })),
      opens: optional(opens),
      closes: optional(closes),
      reason: optional(text({ label: 'Důvod', hint: 'Například: celozávodní dovolená.' })),
    },
  });
  return {
    widget: { ...widget, hint: 'Bez hodin znamená zavřeno.' },
    schema: schema
      .refine(({ from, to }) => to === undefined || from <= to, issue('dateOrder', ['to'], ['from', 'to']))
      .refine(
        (e) => (e.opens === undefined) === (e.closes === undefined),
        issue('slotEmpty', ['closes'], ['opens', 'closes']),
      ),
  };
}

/**
 * When a service or a place is open: the week, seasons, exceptions, public holidays (HSDS schedule).
 * All times are wall-clock times of the town's time zone.
 */
export function schedule(wording: Wording) {
  return group({
    ...wording,
    fields: {
      always: flag({ label: 'Nepřetržitě', hint: 'Dvacet čtyři hodin denně, každý den v roce.' }),
      byAppointment: flag({ label: 'Jen po objednání', hint: 'Pevné hodiny nejsou, schůzku je třeba domluvit.' }),
      weekly: list({
        label: 'Týden',
        control: 'week',
        of: slot(),
        summary: '{{fields.days}} {{fields.opens}}–{{fields.closes}}',
      }),
      exceptions: list({ label: 'Výjimky', of: exception(), summary: '{{fields.from}} {{fields.reason}}' }),
      holidays: optional(
        choice({
          label: 'O svátcích',
          hint: 'Když nevyberete nic, platí, že je o státních svátcích zavřeno.',
          options: { closed: 'zavřeno', open: 'otevřeno jako jindy', sunday: 'jako v neděli' },
        }),
      ),
      note: optional(text({ label: 'Poznámka', max: 500 })),
    },
  });
}
