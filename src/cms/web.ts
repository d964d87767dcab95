import { refusedUpload } from '~/data/desk/kinds.ts';
import type { Missed } from '~/data/referrers.ts';
import { deskWords } from '~/i18n/desk.ts';
import type { Backend, Upload } from './decap.ts';
import { Told } from './desk.ts';
import type { Seen } from './seen.ts';

const t = deskWords('cs');

/** What the guard of a storage on the web knows and tells. */
export interface Around {
  /** Where the content is in the repository: nothing, or a folder with a slash at its end. */
  readonly prefix: string;
  readonly seen: Seen;
  /** Who would miss a file, given by its path inside the content. */
  readonly missedBy: (file: string) => Promise<Missed | undefined>;
  /** Says at length why something cannot be done. */
  readonly tell: (message: string) => void;
  readonly opened: (text: string) => void;
  readonly deleted: (file: string) => void;
}

async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is not there is nothing; a storage that does not answer is an error as any other. */
function orNothing(error: unknown): undefined {
  const { status, name } = (error ?? {}) as { status?: number; name?: string };
  if (status === 404 || name === 'EditorialWorkflowError') return undefined;
  throw error;
}

function refuse({ path, fileObj }: Upload): void {
  const refused = refusedUpload(path, fileObj?.size ?? 0);
  if (refused) throw new Told(t(refused.code, refused.params));
}

function wordMissed({ count, places }: Missed): string {
  const others = count - places.length;
  return [t('referenced'), ...places, ...(others > 0 ? [t('others', { count: others })] : [])].join('\n');
}

/** On the web a storage writes over whatever is there, and deletes whatever it is told to: we look before. */
export function guardWeb(backend: Backend, { prefix, seen, missedBy, tell, opened, deleted }: Around): void {
  const getEntry = backend.getEntry.bind(backend);
  const getDraft = backend.unpublishedEntryDataFile?.bind(backend);
  const persistEntry = backend.persistEntry.bind(backend);
  const persistMedia = backend.persistMedia?.bind(backend);
  const deleteFiles = backend.deleteFiles.bind(backend);
  /** How to read each file as it is now. */
  const again = new Map<string, () => Promise<string | undefined>>();

  const readPublished = (path: string) => () => getEntry(path).then(({ data }) => data, orNothing);
  // By its branch and not by the digest that it had: a storage answers for a digest what it had then.
  const readDraft = (collection: string, slug: string, path: string) => () =>
    getDraft ? getDraft(collection, slug, path, '').catch(orNothing) : Promise.resolve(undefined);

  const see = async (path: string, text: string, read: () => Promise<string | undefined>) => {
    again.set(path, read);
    seen.open(path, await digestOf(text));
    opened(text);
  };
  const compare = async (path: string) => {
    const before = seen.of(path);
    const read = again.get(path);
    if (before === undefined || !read) return;
    const now = await read();
    if (now === undefined) throw new Told(t('gone'));
    if ((await digestOf(now)) !== before) throw new Told(t('changed'));
  };

  backend.getEntry = async (path) => {
    const given = await getEntry(path);
    await see(path, given.data, readPublished(path));
    return given;
  };
  if (getDraft)
    backend.unpublishedEntryDataFile = async (collection, slug, path, id) => {
      const text = await getDraft(collection, slug, path, id);
      await see(path, text, readDraft(collection, slug, path));
      return text;
    };
  backend.persistEntry = async (entry, options) => {
    for (const asset of entry.assets ?? []) refuse(asset);
    for (const { path } of entry.dataFiles) await compare(path);
    const result = await persistEntry(entry, options);
    for (const { path, slug, raw } of entry.dataFiles) {
      const isDraft = options.useWorkflow === true;
      again.set(path, isDraft ? readDraft(options.collectionName ?? '', slug, path) : readPublished(path));
      seen.write(path, await digestOf(raw));
    }
    return result;
  };
  if (persistMedia)
    backend.persistMedia = async (file, options) => {
      refuse(file);
      return persistMedia(file, options);
    };
  backend.deleteFiles = async (paths, message) => {
    for (const path of paths) {
      const missed = await missedBy(path.slice(prefix.length));
      if (missed) {
        tell(wordMissed(missed));
        throw new Told(wordMissed(missed));
      }
      await compare(path);
    }
    const result = await deleteFiles(paths, message);
    for (const path of paths) {
      again.delete(path);
      seen.forget(path);
      deleted(path.slice(prefix.length));
    }
    return result;
  };
}
