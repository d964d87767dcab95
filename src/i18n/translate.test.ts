import { describe, expect, it } from 'vitest';
import { isKey, translator } from './translate.ts';

describe('a sentence', () => {
  it.each([
    ['cs', 1, '1 služba'],
    ['cs', 3, '3 služby'],
    ['cs', 5, '5 služeb'],
    ['cs', 0, '0 služeb'],
    ['en', 1, '1 service'],
    ['en', 2, '2 services'],
    ['uk', 1, '1 послуга'],
    ['uk', 3, '3 послуги'],
    ['uk', 11, '11 послуг'],
    ['uk', 21, '21 послуга'],
  ] as const)('in %s counts %i', (locale, count, expected) => {
    expect(translator(locale)('list.count', { count })).toBe(expected);
  });

  it('fills in what it is given, as it is', () => {
    const t = translator('cs');
    expect(t('service.verified', { date: '3. 11. 2026' })).toBe('Ověřeno 3. 11. 2026');
    expect(t('site.issuedBy', { office: "$& {office} $'" })).toBe("Vydává $& {office} $'");
  });

  it('has nothing where nothing was given', () => {
    expect(translator('cs')('service.verified')).toBe('Ověřeno ');
  });
});

it('knows its sentences by name', () => {
  expect(isKey('list.count')).toBe(true);
  expect(isKey('service.phone.telegraph')).toBe(false);
  expect(isKey('constructor')).toBe(false);
});
