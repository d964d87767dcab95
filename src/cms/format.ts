import { readOutline } from '~/data/desk/outline.ts';
import { readYaml, splitEntry } from '~/data/entry-text.ts';
import { formatEntry } from '~/data/format.ts';
import { isStale } from '~/domain/catalogue/publication.ts';
import type { Collection } from '~/schema/collection.ts';
import { NAMING } from '~/schema/decap/collection.ts';
import type { Format } from './decap.ts';

type Entry = Record<string, unknown>;

/** Key under which an entry in the editor has what was worked out of it for lists; it is never written. */
const WORKED_OUT = '~';

/** What lists show and filter by beside the fields themselves. */
export interface ListFacts {
  readonly today: string;
  readonly staleAfterMonths: number;
  readonly nameOf: (collection: string, id: string) => string;
}

const STATES: Readonly<Record<string, string>> = {
  active: 'Funguje',
  'temporarily-closed': 'Dočasně zavřené',
  planned: 'Připravuje se',
  ended: 'Skončilo',
};

const MARKS = { stale: ' · dlouho neověřeno', never: ' · nikdy neověřeno', fresh: '' };

function workedOut(entry: Entry, { today, staleAfterMonths, nameOf }: ListFacts) {
  const { verifiedOn, provider, status, locations, translations } = entry;
  const verified = typeof verifiedOn === 'string' ? verifiedOn : undefined;
  const checked =
    verified === undefined ? 'never' : isStale({ verifiedOn: verified }, today, staleAfterMonths) ? 'stale' : 'fresh';
  return {
    checked,
    mark: MARKS[checked],
    provider: typeof provider === 'string' ? nameOf('providers', provider) : '',
    status: typeof status === 'string' ? (STATES[status] ?? status) : '',
    places: Array.isArray(locations) ? locations.length : 0,
    translated: translations === undefined ? 'no' : 'yes',
  };
}

/** The fields of a whole file, with its body among them. */
function wholeEntry(text: string, { format }: Pick<Collection, 'format'>): Entry {
  const { yaml, body } = splitEntry(text, format) ?? { yaml: '', body: text };
  return { ...((readYaml(yaml) ?? {}) as Entry), ...(body !== '' && { body }) };
}

/**
 * The format in which Decap reads and writes a collection's files: our own, so that a file says the same whoever wrote it,
 * the editor, an import or a person, and on whichever backend.
 */
export function formatOfCollection(collection: Collection, facts: () => ListFacts): Format {
  return {
    fromFile: (text) => {
      const entry = readOutline(text) ?? wholeEntry(text, collection);
      return { ...entry, [WORKED_OUT]: workedOut(entry, facts()) };
    },
    toFile: (data) => {
      const { entry, body } = entryOf(data as Entry, collection);
      return formatEntry(collection, entry, body);
    },
  };
}

/** The entry in what the editor holds: without the body, and without what is never written. */
export function entryOf(held: Entry, { format }: Pick<Collection, 'format'>): { entry: Entry; body: string } {
  const isBody = (key: string) => format === 'markdown' && key === 'body';
  const kept = Object.entries(held).filter(([key]) => key !== WORKED_OUT && key !== NAMING && !isBody(key));
  const body = format === 'markdown' ? held['body'] : undefined;
  return { entry: Object.fromEntries(kept), body: typeof body === 'string' ? body : '' };
}
