import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import cs from './cs.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };
import { sayer } from './say.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

/** Texts of the files from which an import tells its notes. */
const sources = (folder: URL): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8'));

describe('words of an import', () => {
  it.each([
    ['en', en],
    ['uk', uk],
  ] as const)('in %s are those of Czech, with the same values in them', (_, words: Record<string, string>) => {
    expect(Object.keys(words)).toEqual(Object.keys(cs));
    for (const [key, text] of Object.entries(cs))
      expect([key, placeholders(words[key] ?? '')]).toEqual([key, placeholders(text)]);
  });

  it('are there for every note that an import tells', () => {
    const told = [
      ...sources(new URL('../../imports', import.meta.url)),
      ...sources(new URL('../../data', import.meta.url)),
    ].flatMap((text) => [...text.matchAll(/\('(?:kept|changed|dropped)',\s*'(\w+)'/g)].map(([, code = '']) => code));
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter((code) => !(`note.${code}` in cs))).toEqual([]);
  });

  it('say a sentence with its values, and an unknown key as it is', () => {
    expect(sayer('cs')('report.skipped', { count: 3 })).toBe('Beze změny: 3');
    expect(sayer('uk')('x.y')).toBe('x.y');
  });
});
