/** Most services in a list that comes by a link: more would be no list of anybody's. */
const MOST = 200;

/**
 * The part of a link that carries a list; after `#`, it is sent to no server.
 *
 * @example listFragment(['poradna', 'domov']) // '#s=poradna,domov'
 */
export const listFragment = (ids: readonly string[]): string => `#s=${ids.map(encodeURIComponent).join(',')}`;

/** Slugs of a list in the fragment of an address, each once; nothing where there is no list. */
export function listOf(fragment: string): string[] | undefined {
  const [, text] = /^#s=(.*)$/.exec(fragment) ?? [];
  if (text === undefined) return undefined;
  const ids = text.split(',').map((one) => {
    try {
      return decodeURIComponent(one).trim();
    } catch {
      return one;
    }
  });
  return [...new Set(ids.filter((id) => id !== ''))].slice(0, MOST);
}
