import { describe, expect, it } from 'vitest';
import type { Seen } from './accept.ts';
import { isNews } from './accept.ts';
import type { Manifest } from './manifest.ts';
import { manifestOf } from './manifest.ts';
import { isSafePath } from './path.ts';

const file = (path: string, size = 1) => ({ path, size, sha256: 'ab'.repeat(32) });

const manifest: Manifest = {
  schema: 1,
  product: 'rozcestnik-kiosk',
  sequence: 7,
  version: '2026-11-24.1',
  created: '2026-11-24T08:00:00Z',
  expires: '2027-02-22T08:00:00Z',
  files: [file('index.html'), file('sluzby/a/index.html'), file('sluzby/b/index.html')],
};

const read = (changes: object) => manifestOf(Buffer.from(JSON.stringify({ ...manifest, ...changes })));
const refused = (code: string) => expect.objectContaining({ code }) as Error;
const withFiles = (...paths: string[]) => ({ files: [file('index.html'), ...paths.map((path) => file(path))] });

describe('a manifest', () => {
  it('is read as it was written', () => expect(read({})).toEqual(manifest));

  it.each([
    ['of another kind', { product: 'another' }],
    ['of a scheme that is not known', { schema: 2 }],
    ['without a sequence', { sequence: undefined }],
    ['with a sequence below zero', { sequence: -1 }],
    ['with a sequence beyond what a number holds', { sequence: 2 ** 60 }],
    ['whose dates are none', { expires: 'never' }],
    ['whose version is a sentence', { version: 'a b' }],
    ['whose files are no list', { files: {} }],
    ['whose file has no digest', { files: [{ path: 'index.html', size: 1 }] }],
    ['whose file has a digest in capitals', { files: [{ ...file('index.html'), sha256: 'AB'.repeat(32) }] }],
    ['whose file has half a byte', { files: [file('index.html', 0.5)] }],
  ])('%s is refused', (_, changes) => expect(() => read(changes)).toThrow(refused('badManifest')));

  it('that ends in the middle is refused', () => {
    expect(() => manifestOf(Buffer.from(JSON.stringify(manifest).slice(0, -9)))).toThrow(refused('badManifest'));
  });

  it('without a page to begin with is refused', () => {
    expect(() => read({ files: [file('a.html')] })).toThrow(refused('noStart'));
  });

  it('beyond what a device takes is refused before a byte is fetched', () => {
    expect(() => read({ files: [file('index.html', 5_000_000_000)] })).toThrow(refused('tooLarge'));
  });

  it.each([
    ['../x'],
    ['/etc/passwd'],
    ['a/../../x'],
    ['a//b'],
    ['a/'],
    ['.'],
    ['.htaccess'],
    ['a/.git/config'],
    ['a\\..\\b'],
    ['C:x'],
    ['a\0b'],
    ['a\nb'],
    [''],
    ['a'.repeat(256)],
    [`${'a/'.repeat(600)}b`],
    ['cafe\u0301.html'],
  ])('with the path %j is refused', (path) => {
    expect(() => read(withFiles(path))).toThrow(refused('badPath'));
  });

  it.each([
    ['the same file twice', ['a.html', 'a.html']],
    ['names that differ in case', ['a.html', 'A.html']],
    ['folders that differ in case', ['x/a.html', 'X/b.html']],
    ['a file where a folder is', ['x', 'x/a.html']],
    ['a file where a folder is in another case', ['X', 'x/a.html']],
  ])('with %s is refused', (_, paths) => expect(() => read(withFiles(...paths))).toThrow(refused('clash')));

  it('may have names of the town', () => expect(isSafePath('sluzby/pečovatelská-služba_2.html')).toBe(true));
});

describe('what is news', () => {
  const seen: Seen = { current: 6, digest: 'six', highest: 6, ill: [] };
  const now = new Date('2026-11-25T00:00:00Z');

  it('is a higher sequence', () => expect(isNews(manifest, 'seven', seen, now)).toBe(true));

  it('is not what the device shows already, even when that has expired meanwhile', () => {
    const late = new Date('2030-01-01T00:00:00Z');
    expect(isNews(manifest, 'seven', { ...seen, current: 7, digest: 'seven', highest: 7 }, late)).toBe(false);
  });

  it.each([
    ['one that has expired', {}, '2027-02-22T08:00:00Z', 'expired'],
    ['one of a day that is still to come', {}, '2026-11-22T00:00:00Z', 'fromTheFuture'],
    ['an older one', { current: 8, highest: 8 }, undefined, 'older'],
    ['one between what is shown and what was there before', { current: 6, highest: 8 }, undefined, 'older'],
    ['another one of the same number', { current: 7, digest: 'other', highest: 7 }, undefined, 'replaced'],
    ['one that proved ill', { highest: 7, ill: [7] }, undefined, 'ill'],
  ])('is not %s', (_, changes, at, code) => {
    const moment = at === undefined ? now : new Date(at);
    expect(() => isNews(manifest, 'seven', { ...seen, ...changes }, moment)).toThrow(refused(code));
  });
});
