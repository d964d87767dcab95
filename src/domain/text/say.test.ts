import { describe, expect, it } from 'vitest';
import { say } from './say.ts';

const need = {
  name: 'Jídlo',
  summary: 'Obědy a balíčky.',
  note: undefined,
  steps: ['Zavolejte.'],
  documents: [] as string[],
  translations: { en: { name: 'Food', steps: [] }, uk: undefined },
};

describe('a field of an entry', () => {
  it('in the language of the content is as it was written', () => {
    expect(say(need, 'name', 'cs', 'cs')).toEqual({ value: 'Jídlo', lang: undefined });
  });

  it('in another language is its translation', () => {
    expect(say(need, 'name', 'en', 'cs')).toEqual({ value: 'Food', lang: undefined });
  });

  it.each([
    ['this field is not translated', 'summary', 'en', 'Obědy a balíčky.'],
    ['the translation is an empty list', 'steps', 'en', ['Zavolejte.']],
    ['the language is emptied', 'name', 'uk', 'Jídlo'],
    ['there is no such language', 'name', 'de', 'Jídlo'],
  ] as const)('is the original, marked with its language, where %s', (_, key, locale, value) => {
    expect(say(need, key, locale, 'cs')).toEqual({ value, lang: 'cs' });
  });

  it('that nobody wrote has no language to mark', () => {
    expect(say(need, 'note', 'en', 'cs')).toEqual({ value: undefined, lang: undefined });
    expect(say(need, 'documents', 'en', 'cs')).toEqual({ value: [], lang: undefined });
  });

  it('of a town that writes in another language is translated into Czech', () => {
    const english = { name: 'Food', translations: { cs: { name: 'Jídlo' } } };
    expect(say(english, 'name', 'cs', 'en').value).toBe('Jídlo');
    expect(say(english, 'name', 'uk', 'en')).toEqual({ value: 'Food', lang: 'en' });
  });
});
