import { describe, expect, it } from 'vitest';
import { LOCALES } from '~/i18n/locales.ts';
import { wordsIn } from './words.ts';

const czech = wordsIn('cs');
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(LOCALES)('the words of the kiosk in %s', (locale) => {
  const words: Readonly<Record<string, string>> = wordsIn(locale);

  it('say all that the Czech ones say, with the same placeholders', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(czech).sort());
    for (const [key, text] of Object.entries(czech))
      expect(placeholders(words[key] ?? ''), key).toEqual(placeholders(text));
  });

  it('are short enough for a button in the bar', () => {
    for (const key of ['home', 'back', 'up', 'down', 'take', 'print', 'aloud', 'text', 'contrast', 'reach'])
      expect(words[key]?.length, key).toBeLessThanOrEqual(17);
  });

  it('are in the letters of the language', () => {
    const cyrillic = Object.values(words).filter((text) => /\p{Script=Cyrillic}/u.test(text));
    expect(cyrillic).toHaveLength(locale === 'uk' ? Object.keys(words).length : 0);
  });
});
