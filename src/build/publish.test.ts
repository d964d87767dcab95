import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publish } from './publish.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'rozcestnik-publish-'));

function site(path: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(path, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

it('replaces the old site whole, and leaves nothing of it or of the making behind', () => {
  const root = folder();
  const target = site(join(root, 'www'), { 'index.html': 'old', 'gone.html': 'old' });
  const made = site(join(root, 'made'), { 'index.html': 'new' });
  publish(made, target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(existsSync(join(target, 'gone.html'))).toBe(false);
  expect(readdirSync(root)).toEqual(['www']);
});

it('makes the way to a place that is not there yet', () => {
  const root = folder();
  publish(site(join(root, 'made'), { 'index.html': 'new' }), join(root, 'deep', 'www'));
  expect(readdirSync(join(root, 'deep', 'www'))).toEqual(['index.html']);
});
