import { parseMarkdown } from '~/domain/text/markdown.ts';
import { isListed } from '~/domain/catalogue/publication.ts';
import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Content, Entry } from '../load.ts';
import { fieldPath } from '../problem.ts';

/** Where in the content a web address stands. */
export interface Spot {
  readonly file: string;
  readonly field: string;
}

const ADDRESS = /^https?:\/\/\S+$/i;

/** Addresses that a formatted text leads to. */
function linksIn(markdown: string): string[] {
  if (!/https?:\/\//i.test(markdown)) return [];
  return parseMarkdown(markdown)
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => (token.type === 'link_open' ? [String(token.attrGet('href') ?? '')] : []))
    .filter((href) => ADDRESS.test(href));
}

function* addressesIn(value: unknown, path: readonly PropertyKey[]): Generator<[address: string, field: string]> {
  if (typeof value === 'string') {
    const found = ADDRESS.test(value) ? [value] : linksIn(value);
    for (const address of found) yield [address, fieldPath(path)];
  } else if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) yield* addressesIn(one, [...path, i]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) yield* addressesIn(one, [...path, key]);
  }
}

/** Addresses of machines, not of pages that people open. */
const OF_MACHINES = new Set(['editing', 'map', 'offline']);

/** A service that ended keeps its page, but nobody is sent on from it. */
const isCurrent = ({ collection, data }: Entry) =>
  collection !== 'services' || isListed(data as unknown as ServiceEntry);

/** Every web address in the content, with the places in which it stands. */
export function collectLinks({ entries }: Pick<Content, 'entries'>): Map<string, Spot[]> {
  const links = new Map<string, Spot[]>();
  for (const entry of entries.filter(isCurrent)) {
    const { file, data, body } = entry;
    const fields = Object.entries({ ...data, body }).filter(
      ([key]) => entry.collection !== 'settings' || !OF_MACHINES.has(key),
    );
    for (const [address, field] of addressesIn(Object.fromEntries(fields), [])) {
      const spots = links.get(address) ?? [];
      if (!links.has(address)) links.set(address, spots);
      spots.push({ file, field });
    }
  }
  return links;
}
