import type { Field } from '../../field.ts';
import type { Rule } from '../../issue.ts';
import { choice, choices } from '../choice.ts';
import { email, phoneNumber, webAddress } from '../contact.ts';
import { date, seasonEdge, time } from '../date.ts';
import { flag } from '../flag.ts';
import { group } from '../group.ts';
import { ico } from '../ico.ts';
import { icon } from '../icon.ts';
import { languages } from '../languages.ts';
import { list } from '../list.ts';
import { decimal, integer } from '../number.ts';
import { optional } from '../optional.ts';
import { phone } from '../phone.ts';
import { reference, references } from '../reference.ts';
import { markdown, paragraph, text } from '../text.ts';
import { translations } from '../translations.ts';

/** What every field here is called. */
export const label = 'Políčko';
const options = { free: 'zdarma', paid: 'za úhradu' };
const long = 'a'.repeat(201);

/** A kind of field, and what it should make of values. */
export interface Kind {
  readonly field: Field;
  /** Values that are accepted as they stand. */
  readonly takes: readonly unknown[];
  /** Value → what becomes of it. */
  readonly turns?: readonly (readonly [unknown, unknown])[];
  readonly refuses: readonly unknown[];
  /** Values refused by a rule of ours, which has words for editors. */
  readonly breaks?: Readonly<Partial<Record<Rule, readonly unknown[]>>>;
}

/** Every kind of field. */
export const KINDS: Readonly<Record<string, Kind>> = {
  text: {
    field: text({ label }),
    takes: ['Domov U Řeky', 'a < b', '5 > 3', 'a'.repeat(200)],
    turns: [['  Domov \n', 'Domov']],
    refuses: ['', '   ', long, 1, null, ['a'], {}],
    breaks: { oneLine: ['dva\nřádky'], markup: ['<b>tučně</b>', 'konec</p>', '<!-- poznámka -->', '<script>'] },
  },
  paragraph: {
    field: paragraph({ label, max: 20 }),
    takes: ['První.\nDruhý.'],
    refuses: ['', 'a'.repeat(21), 1],
    breaks: { markup: ['<img src=x>'] },
  },
  markdown: {
    field: markdown({ label, max: 50 }),
    takes: ['# Nadpis\n\n- **tučně**', '<script>alert(1)</script>'],
    refuses: ['', ' ', 'a'.repeat(51), 1],
  },
  date: {
    field: date({ label }),
    takes: ['2026-01-31', '2028-02-29'],
    refuses: [20260131, new Date()],
    breaks: {
      date: ['2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-5', '31. 1. 2026', '2026-01-31T00:00', ''],
    },
  },
  seasonEdge: {
    field: seasonEdge({ label }),
    takes: ['06-01', '2026-06-01', '02-29'],
    refuses: [601],
    breaks: { season: ['6-1', '13-01', '02-30', '1. 6.', ''] },
  },
  time: {
    field: time({ label }),
    takes: ['00:00', '07:30', '23:59', '24:00'],
    refuses: [730],
    breaks: { time: ['7:30', '24:01', '12:60', '12.00', '7', ''] },
  },
  integer: {
    field: integer({ label, min: 0, max: 120 }),
    takes: [0, 120],
    refuses: [-1, 121, 1.5, '5', Number.NaN, null],
  },
  decimal: {
    field: decimal({ label, min: -90, max: 90 }),
    takes: [-90, 50.66, 90],
    refuses: [90.1, '50.66', Number.NaN, Number.POSITIVE_INFINITY],
  },
  flag: {
    field: flag({ label }),
    takes: [true, false],
    turns: [
      [undefined, false],
      [null, false],
    ],
    refuses: ['ano', 'true', 1, ''],
  },
  choice: {
    field: choice({ label, options }),
    takes: ['free'],
    refuses: ['zdarma', 'Free', '', null, ['free'], 'constructor'],
  },
  choices: {
    field: choices({ label, options }),
    takes: [[], ['paid', 'free']],
    turns: [
      [undefined, []],
      [null, []],
    ],
    refuses: ['free', ['zdarma'], [null]],
    breaks: { repeated: [['free', 'free']] },
  },
  icon: {
    field: icon({ label }),
    takes: ['ambulance'],
    refuses: ['sanitka', ''],
  },
  languages: {
    field: languages({ label }),
    takes: [['cs', 'uk', 'rom'], ['cse']],
    turns: [[undefined, []]],
    refuses: ['cs'],
    breaks: { language: [['čeština'], ['CS'], ['cs-CZ'], ['c']], repeated: [['cs', 'cs']] },
  },
  ico: {
    field: ico({ label }),
    takes: ['00081531', '27074358'],
    refuses: [81531],
    breaks: { ico: ['00081532', '81531', '000815311', '0008153a', ''] },
  },
  phoneNumber: {
    field: phoneNumber({ label }),
    takes: ['475 000 012', '+420475000012', '+49 30 123456', '112', '116 111', '14112', '911'],
    turns: [[' 475 000 012 ', '475 000 012']],
    refuses: [475000012],
    breaks: { phone: ['475 000', '+42047500001', 'volejte', '475 000 012 (Jana)', '475 000 012, 475 000 013', ''] },
  },
  email: {
    field: email({ label }),
    takes: ['a@example.org', 'jan.novak+pomoc@dum.example.org'],
    turns: [[' a@example.org ', 'a@example.org']],
    refuses: [1],
    breaks: { email: ['a@', 'example.org', 'a b@example.org', 'a@example.org, b@example.org', ''] },
  },
  webAddress: {
    field: webAddress({ label }),
    takes: ['https://example.org', 'http://example.org/a?b=c#d', 'https://příklad.cz/'],
    refuses: [1],
    breaks: {
      url: 'example.org www.example.org javascript:alert(1) data:text/html,x ftp://example.org mailto:a@b.cz //example.org'
        .split(' ')
        .concat(['https://localhost', 'https://jan:heslo@example.org', 'https://exa mple.org', '']),
    },
  },
  reference: {
    field: reference({ label, to: 'needs' }),
    takes: ['bydleni', 'domov-2'],
    refuses: ['Bydlení', 'dva slova', '-a', 'a-', 'a--b', '../tajne', '', 'a'.repeat(101)],
  },
  references: {
    field: references({ label, to: 'needs' }),
    takes: [[], ['bydleni', 'jidlo']],
    turns: [[null, []]],
    refuses: ['bydleni', ['Bydlení']],
    breaks: { repeated: [['jidlo', 'jidlo']] },
  },
  list: {
    field: list({ label, of: text({ label }), max: 2 }),
    takes: [[], ['a', 'b']],
    turns: [
      [undefined, []],
      [null, []],
      [[' a '], ['a']],
    ],
    refuses: ['a', ['a', 'b', 'c'], [''], [1]],
  },
  group: {
    field: group({ label, fields: { name: text({ label }), note: optional(text({ label })) } }),
    takes: [{ name: 'a' }, { name: 'a', note: 'b' }],
    refuses: [{}, { note: 'b' }, { name: 'a', jmeno: 'b' }, 'a', [], null],
  },
  phone: {
    field: phone({ label }),
    takes: [
      { number: '475 000 012' },
      { number: '116 111', extension: 12, kind: 'mobile', note: 'Jana', hours: 'Po 8–12' },
    ],
    refuses: [{}, { number: '475 000 012', kind: 'pevná' }, { number: '475 000 012', extension: 'dvanáct' }],
    breaks: { phone: [{ number: '12' }] },
  },
  translations: {
    field: translations({ name: text({ label }), steps: list({ label, of: text({ label }) }) }),
    takes: [undefined, { en: { name: 'Food' } }, { en: { steps: ['Call.'] }, uk: { name: 'Їжа' } }],
    turns: [
      [null, undefined],
      [{ en: { name: '' } }, { en: {} }],
      [{ en: null }, {}],
    ],
    refuses: [{ de: { name: 'Essen' } }, { en: { nazev: 'Food' } }, { en: 'Food' }],
  },
};
