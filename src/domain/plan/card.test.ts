import { describe, expect, it } from 'vitest';
import { entry } from '../../../tests/fixtures/entries.ts';
import { measureOf, plainVoice } from '../../../tests/fixtures/plan-entries.ts';
import { cardTexts } from './card.ts';

const catalogue = [
  entry('target-groups', 'seniori', { name: 'Senioři' }),
  entry('needs', 'bydleni', { name: 'Bydlení' }),
  entry('services', 'dum', { name: 'Dům u řeky' }),
];

/** Lines of each field of a card that says something, by its label. */
function card(data: object): Record<string, string[]> {
  const texts = cardTexts(measureOf(data, ...catalogue), plainVoice);
  const said = texts.filter(({ text }) => text !== '');
  const spaced = (text: string) => text.replaceAll(/\s/g, ' ');
  return Object.fromEntries(
    said.map(({ label, text }) => [label.replace('plan.card.', ''), text.split('\n').map(spaced)]),
  );
}

describe('the card of a measure as texts', () => {
  it('says nothing of what nobody filled in', () => {
    expect(card({})).toEqual({ number: ['1.1'], name: ['Opatření'], objective: ['1 Cíl'] });
  });

  it('has the same fields in the same order whatever is filled in', () => {
    const labels = (data: object) => cardTexts(measureOf(data, ...catalogue), plainVoice).map(({ label }) => label);
    expect(labels({ impact: 'Pomůže.', priority: 'low' })).toEqual(labels({}));
  });

  it('says costs by what they are for, then year by year', () => {
    const years = [{ year: 2024, amount: 1_200_000 }];
    expect(card({ costs: { amount: 3_848_250, per: 'year', years, note: 'Bez mezd.' } })['costs']).toEqual([
      '3 848 250 Kč plan.costs.per.year',
      '2024: 1 200 000 Kč',
      'Bez mezd.',
    ]);
    expect(card({ costs: { amount: 9, currency: 'EUR' } })['costs']).toEqual(['9 € plan.costs.per.total']);
  });

  it('says sources in the currency of the costs, with and without an amount', () => {
    const funds = [{ source: 'eu', name: 'OPZ+', amount: 90, note: 'žádost podána' }, { source: 'clients' }];
    expect(card({ costs: { currency: 'EUR' }, funds })['funds']).toEqual([
      'plan.source.eu, OPZ+, 90 €, žádost podána',
      'plan.source.clients',
    ]);
  });

  it('says people, organizations and services', () => {
    const said = card({
      clients: [{ amount: 1650, per: 'day', note: 'v zimě víc' }],
      organizations: [{ provider: 'domov', note: 'vozí obědy' }, { name: 'Dobrovolníci' }],
      newService: 'partly',
      newServiceNote: 'Večer.',
      services: [{ service: 'dum', effect: 'extends' }],
      targetGroups: ['seniori'],
      needs: ['bydleni'],
    });
    expect(said).toMatchObject({
      clients: ['plan.clients.day(1 650), v zimě víc'],
      organizations: ['domov (vozí obědy)', 'Dobrovolníci'],
      newService: ['plan.new.partly', 'Večer.'],
      services: ['plan.effect.extends: Dům u řeky'],
      groups: ['Senioři'],
      needs: ['Bydlení'],
    });
  });

  it('says when it will be done, and how it will be known', () => {
    const said = card({
      schedule: { from: 2024, to: 2026, milestones: [{ by: '2024-09-30', text: 'Auto jezdí' }] },
      indicators: [
        {
          name: 'Klientů',
          unit: 'lidí',
          baseline: { value: 2.5, year: 2023 },
          target: { value: 320 },
          values: [
            { year: 2024, value: 236, note: 'od května' },
            { year: 2025, note: 'nezměřeno' },
          ],
          source: 'výkaz',
        },
      ],
    });
    expect(said).toMatchObject({
      schedule: ['2024–2026', '2024-09-30 Auto jezdí'],
      indicators: [
        'Klientů (lidí): plan.indicator.start (2023) 2,5, 2024 236 (od května), 2025 – (nezměřeno), plan.indicator.target 320, výkaz',
      ],
    });
    expect(card({ schedule: { from: 2025, to: 2025 } })['schedule']).toEqual(['2025']);
  });
});
