import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FileWriter } from './file-writer.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'rozcestnik-writer-'));

it('writes what it was given, piece by piece, into folders that it makes', async () => {
  const root = folder();
  const writer = new FileWriter();
  writer.write(join(root, 'a/b/c.html'), ['<p>', 'Příliš žluťoučký kůň ', '🐎', '</p>']);
  writer.write(join(root, 'a/d.html'), []);
  await writer.finish();
  expect(readFileSync(join(root, 'a/b/c.html'), 'utf8')).toBe('<p>Příliš žluťoučký kůň 🐎</p>');
  expect(readFileSync(join(root, 'a/d.html'), 'utf8')).toBe('');
});

it('writes more than is on its way at once, and texts larger than that', async () => {
  const root = folder();
  const writer = new FileWriter();
  const small = Array.from({ length: 60 }, (_, i) => `${i} ${'ř'.repeat(200_000)}`);
  const large = `<${'žluť🐎'.repeat(2_000_000)}>`;
  for (const [i, text] of small.entries()) writer.write(join(root, `${i}.html`), [text]);
  writer.write(join(root, 'large.html'), [large.slice(0, 9_999_999), large.slice(9_999_999)]);
  writer.write(join(root, 'last.html'), ['last']);
  await writer.finish();
  expect(small.every((text, i) => readFileSync(join(root, `${i}.html`), 'utf8') === text)).toBe(true);
  expect(readFileSync(join(root, 'large.html'), 'utf8') === large).toBe(true);
  expect(readFileSync(join(root, 'last.html'), 'utf8')).toBe('last');
});

it('says so when something cannot be written, and does not wait for ever', async () => {
  const root = folder();
  mkdirSync(join(root, 'taken'));
  const writer = new FileWriter();
  writer.write(join(root, 'taken'), ['a folder stands here']);
  for (let i = 0; i < 30; i++) writer.write(join(root, `${i}.html`), ['ř'.repeat(1_000_000)]);
  await expect(writer.finish()).rejects.toThrow('could not be written');
});
