import { describe, expect, it } from 'vitest';
import { CODES } from '~/data/problem.ts';
import { RULES } from '~/schema/issue.ts';
import { LOCALES } from './locales.ts';
import type { ProblemText } from './problems.ts';
import { problemWords } from './problems.ts';

const czech = problemWords('cs');
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const spread = ({ message, remedy }: ProblemText) => [message, remedy];

const sources: Readonly<Record<string, string>> = import.meta.glob(
  [
    '../data/**/*.ts',
    '../domain/plan/matrix.ts',
    '../schema/**/*.ts',
    '!../data/problem.ts',
    '!../schema/issue.ts',
    '!../**/*.test.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);

it('every code that the words are for is used somewhere', () => {
  const source = Object.values(sources).join('\n').replace('too${side}', "'tooBig' 'tooSmall'");
  expect([...CODES, ...RULES].filter((code) => !source.includes(`'${code}'`))).toEqual([]);
});

describe.each(LOCALES)('words for problems in %s', (locale) => {
  const words = problemWords(locale);

  it('are there for every code, and none is left over', () => {
    expect(Object.keys(words.problem).sort()).toEqual([...CODES, ...RULES].sort());
  });

  it('name the kinds of value that a schema expects', () => {
    expect(Object.keys(words.type).sort()).toEqual(['array', 'boolean', 'int', 'number', 'object', 'string']);
  });

  it('are sentences with the same parameters as in Czech', () => {
    for (const [code, text] of Object.entries(words.problem)) {
      const model = czech.problem[code as keyof typeof czech.problem];
      expect(placeholders(spread(text).join()), code).toEqual(placeholders(spread(model).join()));
      for (const sentence of spread(text)) expect(sentence, code).toMatch(/^(\p{Lu}.*[.)]|\{typeRemedy\})$/u);
    }
    for (const [name, text] of Object.entries(words.report)) {
      expect(placeholders(text)).toEqual(placeholders(czech.report[name as keyof typeof czech.report]));
    }
  });
});
