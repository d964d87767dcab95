import { inject } from 'vitest';
import { translator } from '~/i18n/translate.ts';
import type { BuiltPage } from './pages.ts';
import { filesIn, readPages } from './pages.ts';

// Read once: the tests of one project share their modules.
/** Folder of the demo town's pages. */
export const dist = inject('dist');

/** Every file of the demo town's site. */
export const files = new Set(filesIn(dist));

/** Every page of the demo town, by its address. */
export const pages = new Map(readPages(dist).map((page) => [page.path, page]));

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
