import { install } from '../install.ts';
import type { Examine } from '../settle.ts';
import { settle } from '../settle.ts';
import { MemoryDisk } from './memory-disk.ts';
import type { Published } from './release.ts';
import { now, published, serving, trust } from './release.ts';

/** Where the kiosk keeps its releases. */
export const ROOT = '/var/lib/kiosk';
/** The sixth release. */
export const six = published(6, { 'index.html': 'the sixth home page', 'a/index.html': 'a page that stays as it is' });
/** The seventh, which shares a page with the sixth. */
export const seven = published(7, {
  'index.html': 'the seventh home page, a little longer than one chunk',
  'a/index.html': 'a page that stays as it is',
  'b/index.html': 'a new page',
});

/** A store on a disk that is empty unless one is given. */
export const storeOf = (disk = new MemoryDisk()) => ({ disk, root: ROOT });
export type TestStore = ReturnType<typeof storeOf>;

/** Brings a release in; what is asked of its source is put down. */
export const take = (store: TestStore, files: Published, asked: string[] = []) =>
  install(store, { source: serving(files, asked), trust, now });

/** A release that works. */
export const well: Examine = () => Promise.resolve('well');
/** A release that does not. */
export const ill: Examine = () => Promise.resolve({ ill: '500' });
/** A release that nobody could see. */
export const unseen: Examine = () => Promise.resolve('unseen');

/** A store that shows a release, found to be well. */
export async function showing(files: Published): Promise<TestStore> {
  const store = storeOf();
  await take(store, files);
  await settle(store, well);
  return store;
}
