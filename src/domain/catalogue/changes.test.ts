import { expect, it } from 'vitest';
import { catalogueOf, entry, serviceOf } from '../../../tests/fixtures/entries.ts';
import { changesOf } from './changes.ts';
import { serviceFile } from './service-file.ts';

/** A service as a device keeps it. */
function file(data: object) {
  const catalogue = catalogueOf(entry('services', 'poradna', { provider: 'domov', ...data }));
  const text = JSON.stringify(serviceFile(serviceOf(catalogue, 'poradna'), catalogue.settings));
  return JSON.parse(text) as ReturnType<typeof serviceFile>;
}

const before = file({ phones: [{ number: '475 000 010' }], verifiedOn: '2026-01-01' });

it('a new verification of the same data is no change', () => {
  expect(changesOf(before, file({ phones: [{ number: '475 000 010' }], verifiedOn: '2026-05-01' }))).toEqual([]);
});

it('names what has changed', () => {
  const now = file({ phones: [{ number: '475 000 011' }], web: 'https://example.org/', status: 'ended' });
  expect(changesOf(before, now)).toEqual(['status', 'phones', 'web']);
});

it('a file has numbers as people read them', () => {
  expect(before.numbers).toEqual({ '475 000 010': { text: '475 000 010', href: 'tel:+420475000010' } });
});

it('a file names who runs the service in every language, and tells no more of them', () => {
  const translations = { en: { name: 'The Home', summary: 'Runs homes.', description: 'Since 1990.' } };
  const catalogue = catalogueOf(
    entry('providers', 'domov', { name: 'Domov', translations }),
    entry('services', 'poradna', { provider: 'domov' }),
  );
  const { provider } = serviceFile(serviceOf(catalogue, 'poradna'), catalogue.settings);
  expect(JSON.parse(JSON.stringify(provider))).toEqual({
    id: 'domov',
    name: 'Domov',
    translations: { en: { name: 'The Home' } },
  });
});
