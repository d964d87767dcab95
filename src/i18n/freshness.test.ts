import { describe, expect, it } from 'vitest';
import cs from './freshness/cs.json' with { type: 'json' };
import en from './freshness/en.json' with { type: 'json' };
import uk from './freshness/uk.json' with { type: 'json' };

type Words = string | Readonly<Record<string, string>>;
type Dictionary = Readonly<Record<string, Words>>;

const czech: Dictionary = cs;
const textsOf = (words: Words) => (typeof words === 'string' ? [words] : Object.values(words));
const placeholders = (words: Words) =>
  [
    ...new Set(
      textsOf(words)
        .join(' ')
        .match(/\{\w+\}/g),
    ),
  ].sort();

describe.each(Object.entries<Dictionary>({ cs, en, uk }))('the report on freshness in %s', (locale, dictionary) => {
  it('says all that the Czech one says, with the same in it', () => {
    expect(Object.keys(dictionary).sort()).toEqual(Object.keys(czech).sort());
    for (const [key, words] of Object.entries(dictionary)) {
      expect(placeholders(words), key).toEqual(placeholders(czech[key] ?? ''));
      expect(textsOf(words).filter((text) => text.trim() === '')).toEqual([]);
      const plurals = typeof words === 'string' ? [] : Object.keys(words).sort();
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      if (plurals.length > 0) expect(plurals).toEqual([...pluralCategories].sort());
    }
  });
});
