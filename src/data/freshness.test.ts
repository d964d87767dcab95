import { describe, expect, it } from 'vitest';
import { entry } from '../../tests/fixtures/entries.ts';
import { lapseOf } from '~/domain/catalogue/freshness.ts';
import { freshnessOf } from './freshness.ts';

const settings = entry('settings', 'site', { locales: ['cs', 'en', 'uk'], staleAfterMonths: 6 });
const today = '2026-06-15';
const point = { latitude: 50, longitude: 14 };

const content = {
  entries: [
    settings,
    entry('providers', 'domov', {
      name: 'Domov',
      emails: ['domov@example.org'],
      verifiedOn: '2025-10-01',
      translations: { en: { name: 'Home' }, uk: { name: 'Дім' } },
    }),
    entry('providers', 'pomoc', { name: 'Pomoc', location: { street: 'Dlouhá 1' } }),
    entry('services', 'stara', { provider: 'domov', verifiedOn: '2025-01-01', plainSummary: 'Lehce.' }),
    entry('services', 'nova', { provider: 'domov', verifiedOn: '2026-06-01', locations: [{ secret: true }, point] }),
    entry('services', 'nikdy', {
      provider: 'pomoc',
      emails: ['pomoc@example.org'],
      locations: [point, { city: 'Lhota' }],
    }),
    entry('services', 'zanikla', { provider: 'pomoc', status: 'ended' }),
    entry('services', 'pristi', { provider: 'pomoc', validFrom: '2027-01-01' }),
  ],
};

describe('freshness', () => {
  const freshness = freshnessOf(content, today);

  it('names what to confirm by provider, who waits longest first, and where to ask', () => {
    expect(freshness.aged.map(({ id, emails, entries }) => [id, emails, entries.map((one) => one.id)])).toEqual([
      ['pomoc', ['pomoc@example.org'], ['nikdy', 'pristi']],
      ['domov', ['domov@example.org'], ['stara', 'domov']],
    ]);
    expect(freshness.aged[1]?.entries.map(({ lapsedOn }) => lapsedOn)).toEqual(['2025-07-02', '2026-04-02']);
  });

  it('finds what a language lacks, in whole or in part', () => {
    const half = entry('services', 'pul', {
      summary: 'Pomůže.',
      translations: { en: { name: 'Half' }, uk: { name: 'Пів', summary: 'Допоможе.' } },
    });
    const { untranslated } = freshnessOf({ entries: [settings, half] }, today);
    expect(untranslated.map(({ id, locale, isWhole, fields }) => ({ id, locale, isWhole, fields }))).toEqual([
      { id: 'site', locale: 'en', isWhole: true, fields: ['Název katalogu'] },
      { id: 'site', locale: 'uk', isWhole: true, fields: ['Název katalogu'] },
      { id: 'pul', locale: 'en', isWhole: false, fields: ['Jednou větou'] },
    ]);
  });

  it('asks for easy reading and for a place on the map, but never for a secret place', () => {
    expect(freshness.withoutPlain.map(({ id }) => id)).toEqual(['nova', 'nikdy', 'pristi']);
    expect(freshness.withoutPoint.map(({ id }) => id)).toEqual(['pomoc', 'nikdy']);
  });

  it('tells the public nothing of what has no page yet', () => {
    expect(JSON.stringify(freshnessOf(content, today, true))).not.toContain('pristi');
  });

  it('holds a verification to the end of the month where the day is not', () => {
    expect(lapseOf('2025-08-31', 6)).toBe('2026-03-01');
    expect(lapseOf('2025-01-15', 12)).toBe('2026-01-16');
  });
});
