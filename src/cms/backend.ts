import type { Backend, DecapWindow } from './decap.ts';
import { askDesk, isLocal } from './desk.ts';

const CHANGED =
  'Záznam mezitím změnil někdo jiný. Nic se nepřepsalo. Zkopírujte si, co jste napsali, načtěte stránku znovu a změnu zopakujte.';

/** Digest of a file as the desk gave it, by its path: what this editor has seen. */
const seen = new Map<string, string>();

/** The door to the files of this computer: says the word, and what of a file was seen before it is written over. */
async function request(payload: { action: string; params: Record<string, unknown> }): Promise<unknown> {
  const { action, params } = payload;
  const answer = await askDesk(action, { ...params, known: Object.fromEntries(seen) });
  if (action === 'getEntry') {
    const { file } = answer as { file: { path: string; id: string } };
    seen.set(file.path, file.id);
  }
  if (action === 'persistEntry') {
    const { known } = answer as { known: Record<string, string> };
    for (const [path, digest] of Object.entries(known)) seen.set(path, digest);
  }
  return answer;
}

/** On the web a storage writes over whatever is there: what was seen is compared before. */
function compareFirst(backend: Backend): void {
  const last = new Map<string, { text: string; again: () => Promise<string | undefined> }>();
  const getEntry = backend.getEntry.bind(backend);
  const getDraft = backend.unpublishedEntryDataFile?.bind(backend);
  const persistEntry = backend.persistEntry.bind(backend);
  backend.getEntry = async (path) => {
    const given = await getEntry(path);
    last.set(path, {
      text: given.data,
      again: () =>
        getEntry(path).then(
          ({ data }) => data,
          () => undefined,
        ),
    });
    return given;
  };
  if (getDraft)
    backend.unpublishedEntryDataFile = async (collection, slug, path, id) => {
      const text = await getDraft(collection, slug, path, id);
      last.set(path, { text, again: () => getDraft(collection, slug, path, id).catch(() => undefined) });
      return text;
    };
  backend.persistEntry = async (entry, options) => {
    for (const { path } of entry.dataFiles) {
      const before = last.get(path);
      if (before && (await before.again()) !== before.text) throw new Error(CHANGED);
    }
    const result = await persistEntry(entry, options);
    for (const { path } of entry.dataFiles) last.delete(path);
    return result;
  };
}

/** Puts our guard before a backend, whichever it is. */
export function guardBackend(cms: DecapWindow['CMS'], name: string): void {
  const registered = cms.getBackend(name);
  const init = registered.init.bind(registered);
  registered.init = (...options) => {
    const backend = init(...options);
    if (isLocal()) backend.request = request;
    else compareFirst(backend);
    return backend;
  };
}
