import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CollectionName } from '~/schema/collections.ts';
import { parseSource } from './parse.ts';

const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-parse-'));
afterAll(() => rmSync(folder, { recursive: true }));

function parse(text: string, collection: CollectionName = 'services') {
  const path = join(folder, 'entry');
  writeFileSync(path, text);
  return parseSource({ collection, id: 'entry', file: 'entry', path, bytes: 0, changed: 0 });
}

describe('YAML', () => {
  it('is read by version 1.2: what looks like a date, a time or a yes stays text', () => {
    const { data } = { data: {}, ...parse('a: 2026-05-01\nb: 08:00\nc: yes\nd: true\ne: 1\nf: ~\n') };
    expect(data).toEqual({ a: '2026-05-01', b: '08:00', c: 'yes', d: true, e: 1, f: null });
  });

  it('takes a dangerous key for a key', () => {
    const parsed = parse('__proto__:\n  quickExit: true\n');
    expect('data' in parsed && Object.keys(parsed.data)).toEqual(['__proto__']);
    expect('data' in parsed && parsed.data['quickExit']).toBeUndefined();
  });

  it('is refused with the place and the line where the parser stopped', () => {
    expect(parse('name: Test\nsummary: Pozor: středa\n')).toMatchObject({
      code: 'syntax',
      value: 'summary: Pozor: středa',
      params: { line: 2, reason: 'bad indentation of a mapping entry' },
    });
  });
});

describe('Markdown', () => {
  it('has front matter and a body, which may have lines of its own', () => {
    const parsed = parse('---\nname: Test\n---\n\nText.\n\n---\n\nDalší.\n', 'pages');
    expect(parsed).toMatchObject({ data: { name: 'Test' }, body: 'Text.\n\n---\n\nDalší.' });
  });

  it('may end with its front matter', () => {
    expect(parse('---\nname: Test\n---', 'pages')).toMatchObject({ data: { name: 'Test' }, body: '' });
  });

  it('counts lines from the beginning of the file', () => {
    expect(parse('---\nname: Test\nname: Znovu\n---\n', 'pages')).toMatchObject({
      code: 'duplicateKey',
      field: 'name',
      params: { line: 3 },
    });
  });
});
