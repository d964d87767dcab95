import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Missed } from '~/data/referrers.ts';
import type { Backend } from './decap.ts';
import { Seen } from './seen.ts';
import { guardWeb } from './web.ts';

const PATH = 'content/services/domov.yaml';
const HOME = { dataFiles: [{ path: PATH, slug: 'domov', raw: 'mine' }] };
const DRAFT = { useWorkflow: true, collectionName: 'services' };

/** A storage on the web: as they do, it writes what it is given, and answers for a digest what it had then. */
class Storage {
  readonly published = new Map<string, string>();
  readonly drafts = new Map<string, string>();
  readonly kept = new Map<string, string>();
  isDown = false;

  readonly backend: Backend = {
    getEntry: (path) => {
      const data = this.published.get(path);
      if (this.isDown) return Promise.reject(new Error('Failed to fetch'));
      if (data === undefined) return Promise.reject(Object.assign(new Error('Not found'), { status: 404 }));
      return Promise.resolve({ data, file: { path, id: null } });
    },
    unpublishedEntryDataFile: (_collection, _slug, path, id) => {
      const text = id === '' ? this.drafts.get(path) : (this.kept.get(id) ?? this.drafts.get(path));
      if (text === undefined) return Promise.reject(Object.assign(new Error(), { name: 'EditorialWorkflowError' }));
      if (id !== '') this.kept.set(id, text);
      return Promise.resolve(text);
    },
    persistEntry: ({ dataFiles }, { useWorkflow }) => {
      for (const { path, raw } of dataFiles) (useWorkflow === true ? this.drafts : this.published).set(path, raw);
      return Promise.resolve();
    },
    persistMedia: () => Promise.resolve(),
    deleteFiles: (paths) => {
      for (const path of paths) this.published.delete(path);
      return Promise.resolve();
    },
  };
}

let storage: Storage;
let missed: Record<string, Missed>;
const deleted = vi.fn<(file: string) => void>();
const tell = vi.fn<(message: string) => void>();

beforeEach(() => {
  storage = new Storage();
  storage.published.set(PATH, 'first');
  missed = {};
  vi.clearAllMocks();
  guardWeb(storage.backend, {
    prefix: 'content/',
    seen: new Seen({ where: () => '#domov', kept: { getItem: () => null, setItem: () => undefined } }),
    missedBy: (file) => Promise.resolve(missed[file]),
    tell,
    opened: () => undefined,
    deleted,
  });
});

const save = (raw: string, options = {}) =>
  storage.backend.persistEntry({ dataFiles: [{ path: PATH, slug: 'domov', raw }] }, options);

describe('saving on the web', () => {
  it('writes what nobody has changed, again and again', async () => {
    await storage.backend.getEntry(PATH);
    await save('second');
    await save('third');
    expect(storage.published.get(PATH)).toBe('third');
  });

  it.each([['the first save'], ['a later one']])(
    'is told when somebody else has changed it before %s',
    async (when) => {
      await storage.backend.getEntry(PATH);
      if (when === 'a later one') await save('mine');
      storage.published.set(PATH, 'theirs');
      await expect(save('mine, once more')).rejects.toThrow('změnil někdo jiný');
      expect(storage.published.get(PATH)).toBe('theirs');
    },
  );

  it('is told of a draft that somebody else has changed, whatever the storage remembers of it', async () => {
    storage.drafts.set(PATH, 'draft');
    await storage.backend.unpublishedEntryDataFile?.('services', 'domov', PATH, 'digest of draft');
    storage.drafts.set(PATH, 'theirs');
    await expect(save('mine', DRAFT)).rejects.toThrow('změnil někdo jiný');
    expect(storage.drafts.get(PATH)).toBe('theirs');
  });

  it('compares the draft that a first save has made, and not what is published', async () => {
    await storage.backend.getEntry(PATH);
    await save('mine', DRAFT);
    await save('mine, once more', DRAFT);
    expect(storage.drafts.get(PATH)).toBe('mine, once more');
    storage.drafts.set(PATH, 'theirs');
    await expect(save('mine', DRAFT)).rejects.toThrow('změnil někdo jiný');
  });

  it('tells what was deleted from what cannot be reached', async () => {
    await storage.backend.getEntry(PATH);
    storage.isDown = true;
    await expect(save('mine')).rejects.toThrow('Failed to fetch');
    storage.isDown = false;
    storage.published.clear();
    await expect(save('mine')).rejects.toThrow('někdo smazal');
  });

  it('refuses uploads of other kinds, and larger ones, wherever they come from', async () => {
    const assets = [{ path: 'content/uploads/a.exe', fileObj: { size: 1 } }];
    await expect(storage.backend.persistEntry({ ...HOME, assets }, {})).rejects.toThrow('nahrát nedá');
    const large = { path: 'content/uploads/a.pdf', fileObj: { size: 10_000_001 } };
    await expect(storage.backend.persistMedia?.(large, {})).rejects.toThrow('10 MB');
    await storage.backend.persistMedia?.({ path: 'content/uploads/a.jpg', fileObj: { size: 9 } }, {});
    expect(storage.published.get(PATH)).toBe('first');
  });
});

describe('deleting on the web', () => {
  it('is refused where it would be missed, and the places are named', async () => {
    missed['services/domov.yaml'] = { count: 3, places: ['plans/kp/measures/m-1.yaml', 'pages/o-nas.md'] };
    await expect(storage.backend.deleteFiles([PATH], '')).rejects.toThrow(/m-1\.yaml\n.*o-nas\.md\n.*další.*: 1$/);
    expect(tell).toHaveBeenCalledOnce();
    expect(storage.published.has(PATH)).toBe(true);
  });

  it('is refused where somebody has changed it since; otherwise it is done and told', async () => {
    await storage.backend.getEntry(PATH);
    storage.published.set(PATH, 'theirs');
    await expect(storage.backend.deleteFiles([PATH], '')).rejects.toThrow('změnil někdo jiný');
    await storage.backend.getEntry(PATH);
    await storage.backend.deleteFiles([PATH], '');
    expect(storage.published.has(PATH)).toBe(false);
    expect(deleted).toHaveBeenCalledWith('services/domov.yaml');
    // Made anew under the same name, it is compared with nothing.
    await save('new');
    expect(storage.published.get(PATH)).toBe('new');
  });
});
