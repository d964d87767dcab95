import { describe, expect, it } from 'vitest';
import { MANIFEST, SIGNATURE } from './manifest.ts';
import { isOnTrial, settle } from './settle.ts';
import { isWhole, sequenceAt, stateOf } from './store.ts';
import type { Published } from './testing/release.ts';
import { published } from './testing/release.ts';
import { ill, ROOT, seven, showing, six, storeOf, take, unseen, well } from './testing/store.ts';

/** A release with one of its published files changed. */
const spoiled = (files: Published, path: string, change: (bytes: Buffer) => Buffer): Published =>
  new Map([...files, [path, change(files.get(path) ?? Buffer.alloc(0))]]);

const objects = (files: Published) => [...files.keys()].filter((path) => path.startsWith('objects/'));

describe('bringing a release in', () => {
  it('shows it, whole, and keeps the one before', async () => {
    const store = await showing(six);
    expect((await take(store, seven))?.version).toBe('v7');
    expect(sequenceAt(store, 'current')).toBe(7);
    expect(sequenceAt(store, 'previous')).toBe(6);
    expect(isWhole(store, 7) && isWhole(store, 6)).toBe(true);
  });

  it('fetches only what is not at hand', async () => {
    const store = await showing(six);
    const asked: string[] = [];
    await take(store, seven, asked);
    expect(asked.filter((path) => path.startsWith('objects/'))).toHaveLength(2);
  });

  it('reads again what is at hand: a file that rotted is fetched', async () => {
    const store = await showing(six);
    store.disk.append(`${ROOT}/releases/6/site/a/index.html`, Buffer.from('!'));
    const asked: string[] = [];
    await take(store, seven, asked);
    expect(asked.filter((path) => path.startsWith('objects/'))).toHaveLength(3);
    expect(isWhole(store, 7)).toBe(true);
  });

  it('does nothing when it is there already', async () => {
    const store = await showing(six);
    const { calls } = store.disk;
    expect(await take(store, six)).toBeUndefined();
    expect(store.disk.calls).toBe(calls);
  });

  it('goes on where it was cut off', async () => {
    const store = await showing(six);
    const [first = ''] = objects(seven)
      .filter((path) => !six.has(path))
      .slice(1);
    const gap: Published = new Map([...seven].filter(([path]) => path !== first));
    await expect(take(store, gap)).rejects.toMatchObject({ code: 'unreachable' });
    const asked: string[] = [];
    await take(store, seven, asked);
    expect(asked.filter((path) => path.startsWith('objects/'))).toEqual([first]);
  });

  it('keeps two releases and no more', async () => {
    const store = await showing(six);
    for (const sequence of [7, 8, 9]) {
      await take(store, published(sequence, { 'index.html': `home ${sequence}` }));
      await settle(store, well);
    }
    expect(store.disk.list(`${ROOT}/releases`).sort()).toEqual(['8', '9']);
  });
});

const text = (value: string) => () => Buffer.from(value);
const home = (files: Published) => objects(files)[0] ?? '';

describe('what is refused, while the old release goes on', () => {
  it.each<[string, Published, string]>([
    ['an older release', published(5, { 'index.html': 'five' }), 'older'],
    ['another one of the same number', published(6, { 'index.html': 'other' }), 'replaced'],
    ['one that has expired', published(7, { 'index.html': 'x' }, { expires: '2026-11-24T23:59:59Z' }), 'expired'],
    ['a path that leaves the folder', published(7, { 'index.html': 'x', '../../etc/cron.d/x': 'x' }), 'badPath'],
    ['names that clash', published(7, { 'index.html': 'x', 'Index.html': 'y' }), 'clash'],
    [
      'a manifest that was changed',
      spoiled(seven, MANIFEST, (b) => Buffer.from(b.toString().replace('v7', 'v8'))),
      'badSignature',
    ],
    ['a manifest cut short', spoiled(seven, MANIFEST, (b) => b.subarray(0, 50)), 'badSignature'],
    ['a manifest that never ends', spoiled(seven, MANIFEST, () => Buffer.alloc(33_000_000)), 'tooLong'],
    ['a signature that never ends', spoiled(seven, SIGNATURE, () => Buffer.alloc(5000)), 'tooLong'],
    [
      'the signature of another release',
      spoiled(seven, SIGNATURE, () => six.get(SIGNATURE) ?? Buffer.alloc(0)),
      'badSignature',
    ],
    ['a file cut short', spoiled(seven, home(seven), (b) => b.subarray(0, 9)), 'truncated'],
    ['a file that never ends', spoiled(seven, home(seven), (b) => Buffer.concat([b, b])), 'tooLong'],
    ['a file of the same length', spoiled(seven, home(seven), (b) => Buffer.alloc(b.length, 'x')), 'changed'],
    ['a file that is not there', new Map([...seven].filter(([path]) => path !== home(seven))), 'unreachable'],
    ['a page in place of a manifest', spoiled(seven, MANIFEST, text('<!doctype html>')), 'badSignature'],
  ])('%s', async (_, files, code) => {
    const store = await showing(six);
    await expect(take(store, files)).rejects.toMatchObject({ code });
    expect(sequenceAt(store, 'current')).toBe(6);
    expect(isWhole(store, 6)).toBe(true);
  });

  it('a release whose signed comment is of another number', async () => {
    const store = await showing(six);
    const { secret } = await import('./testing/release.ts');
    const { signatureFor } = await import('./secret-key.ts');
    const other = spoiled(seven, SIGNATURE, () =>
      Buffer.from(
        signatureFor(seven.get(MANIFEST) ?? Buffer.alloc(0), 'rozcestnik-kiosk sequence:8 version:v7', secret),
      ),
    );
    await expect(take(store, other)).rejects.toMatchObject({ code: 'badSignature' });
  });
});

describe('a release that proves ill', () => {
  it('makes place for the one before, and never comes back', async () => {
    const store = await showing(six);
    await take(store, seven);
    expect(await settle(store, ill)).toEqual({ result: 'ill', reason: '500' });
    expect(sequenceAt(store, 'current')).toBe(6);
    await expect(take(store, seven)).rejects.toMatchObject({ code: 'ill' });
    const eight = published(8, { 'index.html': 'mended' });
    expect((await take(store, eight))?.sequence).toBe(8);
    expect(await settle(store, well)).toEqual({ result: 'well' });
    expect(stateOf(store)).toMatchObject({ highest: 8, well: 8 });
  });

  it('stays when there is none before it: better ill than nothing', async () => {
    const store = storeOf();
    await take(store, six);
    expect(await settle(store, ill)).toEqual({ result: 'stuck', reason: '500' });
    expect(sequenceAt(store, 'current')).toBe(6);
  });

  it('is examined once when it is well', async () => {
    const store = await showing(six);
    expect(await settle(store, ill)).toEqual({ result: 'well' });
  });
});

describe('a release that nobody could see', () => {
  it('stays on trial until somebody can', async () => {
    const store = await showing(six);
    expect(isOnTrial(store)).toBe(false);
    await take(store, seven);
    expect(await settle(store, unseen)).toEqual({ result: 'unseen' });
    expect(sequenceAt(store, 'current')).toBe(7);
    expect(isOnTrial(store)).toBe(true);
    expect(await settle(store, well)).toEqual({ result: 'well' });
    expect(isOnTrial(store)).toBe(false);
  });

  it('is no trial where there is no release', () => expect(isOnTrial(storeOf())).toBe(false));
});
