import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { parse } from 'node-html-parser';

/** A page as a browser would get it. */
export interface BuiltPage {
  /** Address, `/sluzby/domov-u-reky/`; of an error page its file, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
}

/** Files of a built site, by their path from its root: `sluzby/index.html`. */
function filesIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** A built site: its files by path from its root, its pages by address. */
export interface BuiltSite {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, BuiltPage>;
}

function readPage(dist: string, file: string): BuiltPage {
  const html = readFileSync(join(dist, file), 'utf8');
  return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, root: parse(html, { comment: true }) };
}

/** Everything in a folder that a build made. */
export function readSite(dist: string): BuiltSite {
  const files = filesIn(dist);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(dist, file));
  return { files: new Set(files), pages: new Map(pages.map((page) => [page.path, page])) };
}

/** Values of an attribute on a page, by selector: `img[src]` → every `src`. */
export function valuesOf({ root }: Pick<BuiltPage, 'root'>, selector: string): string[] {
  const name = /\[([\w-]+)\][^[]*$/.exec(selector)?.[1] ?? '';
  return root.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');
}

/** The words of a part of a page as a reader sees them, spaces made one. */
export const wordsOf = (part: Pick<HTMLElement, 'textContent'> | null | undefined): string =>
  normal(part?.textContent ?? '');

/** Text with its spaces, of all kinds, made one. */
export const normal = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The language of a page by its address. */
export const localeAt = (path: string): string => /^\/(en|uk)\//.exec(path)?.[1] ?? 'cs';

/** The pages of a list, from the first on, as their links lead. */
export function pagesFrom({ pages }: Pick<BuiltSite, 'pages'>, path: string): BuiltPage[] {
  const walked: BuiltPage[] = [];
  for (let page = pages.get(path); page && !walked.includes(page);) {
    walked.push(page);
    const next = page.root.querySelector('main a[rel=next]')?.getAttribute('href');
    page = next === undefined ? undefined : pages.get(next);
  }
  return walked;
}

/** Ids of the services that a page lists. */
export const itemsOf = (page: BuiltPage): string[] => valuesOf(page, 'li[data-service]');
