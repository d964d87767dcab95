import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import cs from './cs.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import { sayer } from './say.ts';
import uk from './uk.json' with { type: 'json' };

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

const sources = [new URL('../../', import.meta.url), new URL('../../../scripts/', import.meta.url)]
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' }))
  .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
  .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8'))
  .join('\n');

describe('words of the device', () => {
  it.each([
    ['en', en],
    ['uk', uk],
  ] as const)('in %s are those of Czech, with the same values in them', (_, words: Record<string, string>) => {
    expect(Object.keys(words)).toEqual(Object.keys(cs));
    for (const [key, text] of Object.entries(cs)) {
      expect([key, placeholders(words[key] ?? '')]).toEqual([key, placeholders(text)]);
    }
  });

  it('are there for every refusal', () => {
    const codes = [...sources.matchAll(/new Refusal\('(\w+)'/g)].map(([, code = '']) => code);
    expect(new Set(codes).size).toBeGreaterThan(15);
    expect(codes.filter((code) => !(`refusal.${code}` in cs))).toEqual([]);
  });

  it('say a sentence with its values', () => {
    expect(sayer('cs')('update.same', { sequence: 7 })).toBe('Nic nového: ukazuje se vydání 7.');
  });
});
