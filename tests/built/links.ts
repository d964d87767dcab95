import type { BuiltPage, BuiltSite } from './pages.ts';
import { valuesOf } from './pages.ts';

/** Stands for wherever the site will be. */
export const ORIGIN = 'https://mesto.invalid';

const SELECTORS = ['a[href]', 'link[href]', 'script[src]', 'img[src]', 'source[src]', 'form[action]'];

/** What is wrong with each link and asset of a site; nothing, when all of them lead somewhere. */
export function brokenLinks({ files, pages }: BuiltSite): string[] {
  const ids = new Map([...pages].map(([path, page]) => [path, new Set(valuesOf(page, '[id]'))]));

  function fault(page: BuiltPage, value: string): string | undefined {
    const { origin, protocol, pathname, hash } = new URL(value, `${ORIGIN}${page.path}`);
    if (!/^https?:$/.test(protocol)) return /^(tel|sms|mailto):$/.test(protocol) ? undefined : protocol;
    if (origin !== ORIGIN) return undefined;
    const path = decodeURI(pathname);
    const isThere = path.endsWith('/') ? pages.has(path) : files.has(path.slice(1));
    if (!isThere) return 'no such file';
    const anchor = decodeURIComponent(hash.slice(1));
    return anchor === '' || ids.get(path)?.has(anchor) === true ? undefined : 'no such id';
  }

  return [...pages.values()].flatMap((page) =>
    [...new Set(SELECTORS.flatMap((selector) => valuesOf(page, selector)))].flatMap((value) => {
      const wrong = fault(page, value);
      return wrong === undefined ? [] : `${page.path} → ${value}: ${wrong}`;
    }),
  );
}
