import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { datedEvents } from '~/domain/catalogue/dated.ts';
import { planEvents } from '~/domain/plan/dated.ts';
import { translator } from '~/i18n/translate.ts';
import { catalogueOf, entry, serviceOf, TODAY } from '../../tests/fixtures/entries.ts';
import { toIcalendar } from './icalendar.ts';

const catalogue = catalogueOf(
  entry('services', 'poradna', {
    name: 'Poradna, z. s.',
    provider: 'domov',
    schedule: {
      exceptions: [
        { from: '2026-12-22', to: '2026-12-31', reason: 'dovolená; volejte Střekov' },
        { from: '2026-01-02', reason: 'už bylo' },
      ],
    },
    locations: [{ name: 'Klub', schedule: { exceptions: [{ from: '2026-07-01', opens: '08:00', closes: '10:00' }] } }],
    status: 'temporarily-closed',
    closure: { from: '2026-08-01', to: '2026-08-15', reason: 'oprava' },
  }),
);

it('has what is still to come, each on its days, by an independent reader', () => {
  const voice = { locale: 'cs', original: 'cs', t: translator('cs') };
  const events = datedEvents(serviceOf(catalogue, 'poradna'), voice, TODAY, 'https://lhota.example.org/');
  const calendar = ICAL.Component.fromString(toIcalendar('Poradna', events, TODAY));
  const read = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(read.map((event) => [event.summary, event.startDate.toString(), event.endDate.toString()])).toEqual([
    ['Poradna, z. s.: zavřeno', '2026-12-22', '2027-01-01'],
    ['Poradna, z. s., Klub: 8:00–10:00', '2026-07-01', '2026-07-02'],
    ['Poradna, z. s.: zavřeno', '2026-08-01', '2026-08-16'],
  ]);
  expect(read[0]?.description).toBe('dovolená; volejte Střekov');
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(3);
});

it('has the meetings of a plan at their time and place, and the days of its consultation', () => {
  const plan = {
    id: 'kp',
    meetings: [
      { id: 'byvale', name: 'Bývalé', on: '2026-05-31', at: '15:00', place: undefined, agenda: [] },
      {
        id: 'seniori',
        name: 'Senioři',
        on: '2026-06-01',
        at: '15:30',
        place: 'Radnice, sál',
        agenda: ['Plán', 'Různé'],
      },
      { id: 'den', name: 'Den sousedů', on: '2026-06-20', at: undefined, place: undefined, agenda: [] },
    ],
    consultation: {
      from: '2026-05-20',
      to: '2026-06-05',
      version: undefined,
      note: undefined,
      email: undefined,
      places: [],
    },
  };
  const events = planEvents(plan, TODAY, { consultation: 'Připomínkování', url: undefined });
  const calendar = ICAL.Component.fromString(toIcalendar('Plán', events, TODAY));
  const read = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(read.map((event) => [event.summary, event.startDate.toString(), event.location])).toEqual([
    ['Senioři', '2026-06-01T15:30:00', 'Radnice, sál'],
    ['Den sousedů', '2026-06-20', null],
    ['Připomínkování', '2026-05-20', null],
  ]);
  expect(read[0]?.description).toBe('Plán\nRůzné');
});
