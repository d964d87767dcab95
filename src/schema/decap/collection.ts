import type { Collection } from '../collection.ts';
import type { NamedWidget } from '../field.ts';
import { widgetsOf } from '../field.ts';
import type { DecapField } from './field.ts';
import { decapField } from './field.ts';

/** Where the content is: the way to it from the root of the repository, and which folders it has. */
export interface Shelves {
  /** Empty, or with a slash at its end. */
  readonly prefix: string;
  /** Folders of the content, from its root: `plans/kp-2024/measures`. */
  readonly folders: readonly string[];
  /** This year. */
  readonly year: number;
}

/** A collection of Decap's configuration, and the kind of entry it is for. */
export interface DecapCollection {
  readonly name: string;
  readonly label: string;
  readonly format: string;
  readonly [setting: string]: unknown;
}

const EXTENSIONS = { yaml: 'yaml', markdown: 'md' } as const;

/** Name of the format by which our own reader and writer are known to Decap. */
export const formatOf = ({ name }: Pick<Collection, 'name'>) => `rozcestnik-${name}`;

/** Parts of a collection's name that says in which folder it is: `plan-measures--kp-2024`. */
export const BETWEEN = '--';

/** The kind of entry of a collection of Decap's. */
export const kindOf = (name: string) => name.split(BETWEEN)[0] ?? name;

const BODY: NamedWidget = { name: 'body', widget: 'richtext', label: 'Text', required: false, sanitize_preview: true };

/** The fields of a collection, with the body of those that have one. */
export function decapFields({ fields, format }: Pick<Collection, 'fields' | 'format'>): DecapField[] {
  const widgets = [...widgetsOf(fields), ...(format === 'markdown' ? [BODY] : [])];
  return widgets.map((widget) => decapField(widget));
}

/** What an entry is called in lists, and after what its file is named. */
function identifierOf({ fields }: Collection): string {
  const names = Object.keys(fields);
  return ['name', 'number', 'year'].find((name) => names.includes(name)) ?? names[0] ?? 'name';
}

const has = ({ fields }: Collection, name: string) => name in fields;

function summaryOf(collection: Collection): string {
  const identifier = `{{${identifierOf(collection)}}}`;
  if (has(collection, 'provider') && has(collection, 'status')) return `${identifier} · {{~.provider}}{{~.mark}}`;
  if (has(collection, 'number') && has(collection, 'name')) return '{{number}} {{name}}';
  return has(collection, 'verifiedOn') ? `${identifier}{{~.mark}}` : identifier;
}

/** What editors look for among many. `~` holds what the reader of a file works out, see `cms/format.ts`. */
function viewsOf(collection: Collection) {
  const filters = [
    ...(has(collection, 'verifiedOn')
      ? [
          { label: 'Dlouho neověřené', field: '~.checked', pattern: '^(stale|never)$' },
          { label: 'Nikdy neověřené', field: '~.checked', pattern: '^never$' },
        ]
      : []),
    ...(has(collection, 'status')
      ? [
          { label: 'Zavřené a skončené', field: 'status', pattern: '^(temporarily-closed|ended)$' },
          { label: 'Připravované', field: 'status', pattern: '^planned$' },
        ]
      : []),
    ...(has(collection, 'locations') ? [{ label: 'Bez místa', field: '~.places', pattern: '^0$' }] : []),
    ...(has(collection, 'translations') ? [{ label: 'Bez překladu', field: '~.translated', pattern: '^no$' }] : []),
  ];
  const groups = [
    ...(has(collection, 'provider') ? [{ label: 'Poskytovatele', field: '~.provider' }] : []),
    ...(has(collection, 'status') ? [{ label: 'Stavu', field: '~.status' }] : []),
    ...(has(collection, 'part') ? [{ label: 'Části', field: 'part' }] : []),
  ];
  return { ...(filters.length > 0 && { view_filters: filters }), ...(groups.length > 0 && { view_groups: groups }) };
}

/** What an editor may order a list by; the first is how it begins. */
function sortingOf(collection: Collection) {
  const wanted = {
    order: 'Pořadí',
    number: 'Číslo',
    name: 'Název',
    verifiedOn: 'Ověřeno',
    year: 'Rok',
    receivedOn: 'Přijato',
  };
  const first = has(collection, 'number') ? 'number' : identifierOf(collection);
  return Object.entries(wanted)
    .filter(([field]) => has(collection, field))
    .map(([field, label]) => ({ field, label, ...(field === first && { default_sort: 'asc' }) }));
}

const PREVIEWED = new Set(['services', 'providers', 'pages', 'life-situations', 'plan-measures']);

/** What every collection of Decap's has, whether it is a folder or a file. */
const frame = (collection: Collection) => ({
  label: collection.label,
  label_singular: collection.labelSingular,
  format: formatOf(collection),
  extension: EXTENSIONS[collection.format],
  editor: { preview: PREVIEWED.has(collection.name) },
});

/** A kind of entry that is one file, such as the settings. */
function single(collection: Collection, file: string): DecapCollection {
  const { name, label } = collection;
  return { ...frame(collection), name, files: [{ name, label, file, fields: decapFields(collection) }] };
}

/** What a file is named after where that is not free: `named` of a collection, which nobody types into a field of the entry. */
interface Naming {
  readonly named?: 'year' | { readonly to: string; readonly within?: number };
  readonly frozen?: boolean;
}

/** The field that names a new file; it is not kept in the entry. */
function namingField({ named }: Naming): DecapField[] {
  if (named === undefined) return [];
  const about = named === 'year' ? {} : { collection: named.to, within: named.within };
  const label = named === 'year' ? 'Rok' : 'Čeho se to týká';
  const hint = 'Podle toho se bude jmenovat soubor. Později se to nezmění.';
  return [{ name: NAMING, at: NAMING, widget: 'naming', label, hint, required: false, ...about }];
}

/** Key of the field that names a new file. */
export const NAMING = '_file';

/** A kind of entry that has many files in one folder. */
function many(collection: Collection & Naming, folder: string, name: string): DecapCollection {
  return {
    ...frame(collection),
    ...viewsOf(collection),
    name,
    folder,
    create: true,
    identifier_field: identifierOf(collection),
    summary: summaryOf(collection),
    slug: `{{fields.${collection.named === undefined ? identifierOf(collection) : NAMING}}}`,
    sortable_fields: sortingOf(collection),
    fields: [...namingField(collection), ...decapFields(collection)],
  };
}

const isOpen = (part: string) => part.startsWith('{');

/** The folders of a collection where names of folders stand in braces: those there are, and this year's. */
export function foldersLike(pattern: string, { folders, year }: Pick<Shelves, 'folders' | 'year'>): string[] {
  const [first = '', ...rest] = pattern.split('/');
  return rest.reduce<string[]>(
    (found, part) =>
      found.flatMap((above) => {
        if (!isOpen(part)) return [`${above}/${part}`];
        const below = folders.filter(
          (folder) => folder.startsWith(`${above}/`) && !folder.slice(above.length + 1).includes('/'),
        );
        return [...new Set([...below, ...(part === '{year}' ? [`${above}/${year}`] : [])])].sort();
      }),
    [first],
  );
}

/** The one file of a kind that has no other, where its collection does not say so. */
const ONLY: Readonly<Record<string, string>> = { settings: 'site' };

/** The collections of Decap's that a kind of entry has: one, or one in each plan. */
export function decapCollections(collection: Collection & Naming, shelves: Shelves): DecapCollection[] {
  const { name, folder, file = ONLY[name], frozen = false } = collection;
  if (frozen) return [];
  const path = (inside: string) => `${shelves.prefix}${inside}`;
  const extension = EXTENSIONS[collection.format];
  if (!folder.includes('{')) {
    return [
      file === undefined
        ? many(collection, path(folder), name)
        : single(collection, path(`${folder}/${file}.${extension}`)),
    ];
  }
  return foldersLike(folder, shelves).map((place) => {
    const open = place.split('/').filter((_, i) => isOpen(folder.split('/')[i] ?? ''));
    const named = [name, ...open].join(BETWEEN);
    // Of two plans an editor has to see which is which.
    const label = [collection.label, ...open].join(' ');
    const made =
      file === undefined
        ? many(collection, path(place), named)
        : single(collection, path(`${place}/${file}.${extension}`));
    return { ...made, name: named, label };
  });
}
