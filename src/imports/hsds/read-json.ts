import { decode } from '../decode.ts';
import type { Notebook } from '../note.ts';
import type { Raw } from './row.ts';
import { isRaw } from './row.ts';
import type { SourceFile } from './source.ts';

/** Records found in JSON, by what they are; `pages` tells whether all of a list is there. */
export interface JsonRecords {
  readonly services: Raw[];
  readonly organizations: Raw[];
  readonly links: Raw[];
  readonly terms: Raw[];
  readonly isComplete: boolean;
}

/** `others` are records of HSDS that come nested in services too: they are not needed apart. */
type Kind = 'services' | 'organizations' | 'links' | 'terms' | 'others';

const FOLDERS: Readonly<Record<string, Kind>> = {
  services: 'services',
  organizations: 'organizations',
  service_at_locations: 'links',
  taxonomy_terms: 'terms',
  taxonomies: 'others',
  locations: 'others',
};

const has = (record: Raw, ...keys: string[]) => keys.some((key) => key in record);

/** What a record is: by the endpoint's folder it lies in, else by keys that only its kind has. */
function kindOf(record: Raw, path: string): Kind | undefined {
  const folder = path.split('/').at(-2) ?? '';
  // A JSON Schema describes a service and is none.
  if (has(record, '$schema', 'properties', 'resources')) return undefined;
  if (FOLDERS[folder]) return FOLDERS[folder];
  if (has(record, 'service') && has(record, 'location', 'location_id')) return 'links';
  if (has(record, 'openapi_url', 'version', 'location_type')) return 'others';
  if (has(record, 'taxonomy_detail', 'taxonomy', 'term_uri', 'taxonomy_id') && !has(record, 'organization'))
    return 'terms';
  if (has(record, 'services', 'organization_identifiers', 'website', 'legal_status', 'year_incorporated'))
    return 'organizations';
  if (
    has(
      record,
      'organization',
      'organization_id',
      'service_at_locations',
      'status',
      'application_process',
      'attributes',
    )
  )
    return 'services';
  if (has(record, 'name') && has(record, 'description', 'phones', 'email', 'url')) return 'services';
  return undefined;
}

const isPage = (value: unknown): value is Raw & { contents: unknown[] } =>
  isRaw(value) && Array.isArray(value['contents']);

/** The text of a JSON file as a value; a file of one value a line (JSON Lines) as their list. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim());
    if (lines.length < 2) throw error;
    try {
      return lines.map((line): unknown => JSON.parse(line));
    } catch {
      throw error;
    }
  }
}

/** Records of JSON files: single ones, lists, pages of an API, in any mixture. What is none of HSDS is reported. */
export function readJson(files: readonly SourceFile[], notes: Notebook): JsonRecords {
  const found: Record<Kind, Raw[]> = { services: [], organizations: [], links: [], terms: [], others: [] };
  let [total, paged] = [0, 0];
  for (const { path, bytes } of files) {
    const tell = notes.about({ type: 'file', id: path, name: '' });
    const { text, encoding } = decode(bytes);
    if (encoding !== 'utf-8') tell('changed', 'encoding', undefined, { encoding });
    let value: unknown;
    try {
      value = parse(text);
    } catch (error) {
      tell('dropped', 'notJson', undefined, { reason: error instanceof Error ? error.message : '' });
      continue;
    }
    if (isPage(value)) {
      total = Math.max(total, Number(value['total_items']) || value.contents.length);
      paged += value.contents.length;
    }
    const list = isPage(value)
      ? value.contents
      : isRaw(value) && Array.isArray(value['services']) && !has(value, 'id', 'name')
        ? value['services']
        : value;
    const items: readonly unknown[] = Array.isArray(list) ? list : [list];
    for (const [i, item] of items.entries()) {
      const kind = isRaw(item) ? kindOf(item, path) : undefined;
      if (kind && isRaw(item)) found[kind].push(item);
      else tell('dropped', 'notHsds', Array.isArray(list) ? `[${i}]` : undefined);
    }
  }
  return { ...found, isComplete: paged >= total };
}
