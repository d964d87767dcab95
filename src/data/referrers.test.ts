import { describe, expect, it } from 'vitest';
import { problemsWithout } from './desk/trial.ts';
import { loadContent } from './load.ts';
import { referrers } from './referrers.ts';

const content = loadContent('content');
const found = referrers(content);
const filesOf = (file: string) => (found.get(file) ?? []).map((entry) => entry.file);

describe('who would miss a file', () => {
  it('is every entry that names it, once', () => {
    const users = filesOf('providers/bez-prahu.yaml');
    expect(users).toContain('services/po-uraze-spolu.yaml');
    expect(new Set(users).size).toBe(users.length);
  });

  it('is, for a plan, all that is in it', () => {
    const [plan] = [...found.keys()].filter((file) => /^plans\/[^/]+\/plan\.yaml$/.test(file));
    expect(filesOf(plan ?? '').some((file) => file.includes('/measures/'))).toBe(true);
  });

  it('is whoever the whole check would find broken without it', () => {
    const every = content.entries.filter((_, i) => i % 40 === 0);
    expect(every.length).toBeGreaterThan(10);
    for (const { file } of every) {
      const isMissed = problemsWithout(content, file, '2026-06-01').length > 0;
      expect([file, found.has(file)]).toEqual([file, isMissed]);
    }
  });
});
