import { describe, expect, it } from 'vitest';
import cs from './cs.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

type Words = string | Readonly<Record<string, string>>;

const others: Readonly<Record<string, Readonly<Record<string, Words>>>> = { en, uk };
const locales: typeof others = { cs, ...others };
const czech: Readonly<Record<string, Words>> = cs;

const textsOf = (words: Words) => (typeof words === 'string' ? [words] : Object.values(words));
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(Object.entries(others))('the dictionary %s', (_, dictionary) => {
  it('says all that the Czech one says, and nothing more', () => {
    expect(Object.keys(dictionary).sort()).toEqual(Object.keys(czech).sort());
  });

  it('has the same placeholders', () => {
    const differing = Object.entries(dictionary).flatMap(([key, words]) => {
      const expected = placeholders(textsOf(czech[key] ?? '').join(' '));
      return textsOf(words).filter((text) => placeholders(text).join() !== expected.join());
    });
    expect(differing).toEqual([]);
  });

  it('has a plural where the Czech one has it', () => {
    const plurals = (words: typeof dictionary) => Object.keys(words).filter((key) => typeof words[key] !== 'string');
    expect(plurals(dictionary).sort()).toEqual(plurals(czech).sort());
  });
});

describe.each(Object.entries(locales))('the sentences of %s', (locale, dictionary) => {
  it('know every plural of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const words of Object.values(dictionary)) {
      if (typeof words !== 'string') expect(Object.keys(words).sort()).toEqual([...pluralCategories].sort());
    }
  });

  it('are written, and quote as the language does', () => {
    const foreign = { cs: /["”«»]/, en: /["„«»]/, uk: /["„“”]/ }[locale] ?? /"/;
    for (const text of Object.values(dictionary).flatMap(textsOf)) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text).not.toMatch(foreign);
    }
  });
});
