import { describe, expect, it } from 'vitest';
import { translator } from '~/i18n/translate.ts';
import { collections } from '~/schema/collections.ts';
import type { Voice } from '../text/voice.ts';
import { hoursLines } from './hours-lines.ts';

const voice: Voice = {
  locale: 'cs',
  original: 'cs',
  t: translator('cs'),
  date: (day) => day,
  season: (edge) => edge,
  phone: (number) => ({ text: number, href: `tel:${number}` }),
};

/** Lines of a schedule as they are read. */
function lines(schedule: object, today = '2026-06-01'): string[] {
  const least = { name: 'a', summary: 'b', provider: 'c', status: 'active' };
  const service = collections.services.schema.parse({ ...least, schedule });
  if (!service.schedule) throw new Error('There is no schedule.');
  return hoursLines(voice, service.schedule, today).map(({ label, text }) => `${label} ${text}`.trim());
}

describe('opening hours in a few lines', () => {
  it('join days of the same hours, in a row and apart', () => {
    const weekly = [
      { days: ['mo', 'tu', 'we', 'fr'], opens: '07:30', closes: '15:00' },
      { days: ['th'], opens: '08:00', closes: '12:00' },
      { days: ['th'], opens: '13:00', closes: '17:00', byAppointment: true },
      { days: ['sa', 'su'], opens: '10:00', closes: '24:00' },
    ];
    expect(lines({ weekly, holidays: 'open' })).toEqual([
      'po–st, pá 7:30–15:00',
      'čt 8:00–12:00, 13:00–17:00 po objednání',
      'so, ne 10:00–24:00',
      'O státních svátcích otevřeno jako jindy.',
    ]);
  });

  it('name the seasons', () => {
    const weekly = [
      { days: ['mo'], opens: '08:00', closes: '12:00' },
      { days: ['mo'], opens: '06:00', closes: '20:00', validFrom: '06-01', validTo: '08-31' },
    ];
    expect(lines({ weekly }).slice(0, 4)).toEqual([
      'Po zbytek roku:',
      'po 8:00–12:00',
      '06-01 – 08-31:',
      'po 6:00–20:00',
    ]);
  });

  it('say what is still to come, and not what is over', () => {
    const exceptions = [
      { from: '2026-05-01', reason: 'bylo' },
      { from: '2026-05-30', to: '2026-06-01', reason: 'malování' },
      { from: '2026-12-24', opens: '08:00', closes: '10:00' },
    ];
    expect(lines({ exceptions })).toEqual(['2026-05-30 – 2026-06-01 zavřeno (malování)', '2026-12-24 8:00–10:00']);
  });

  it('are a sentence where there is no week', () => {
    expect(lines({ always: true })).toEqual(['Nepřetržitě, dvacet čtyři hodin denně']);
    expect(lines({ byAppointment: true, note: 'Volejte.' })).toEqual([
      'Jen po objednání. Termín si domluvte předem.',
      'Volejte.',
    ]);
  });
});
