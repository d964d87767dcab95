import { inject } from 'vitest';
import { translator } from '~/i18n/translate.ts';
import type { BuiltPage } from './pages.ts';
import { readSite } from './pages.ts';

// Read once: the tests of one project share their modules.
/** Folder of the demo town's pages. */
export const dist = inject('dist');

/** Every file and page of the demo town's site. */
export const { files, pages } = readSite(dist);

/** A page of the demo town that must be there. */
export function pageAt(path: string): BuiltPage {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
}

/** What the site says in Czech. */
export const czech = translator('cs');

/** Addresses of pages of which something is not true, to be compared with none. */
export const pagesWhere = (isWrong: (page: BuiltPage) => boolean): string[] =>
  [...pages.values()].filter(isWrong).map(({ path }) => path);
