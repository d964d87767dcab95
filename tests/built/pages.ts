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
export function filesIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length + 1).replaceAll('\\', '/'));
}

/** Every page of a built site. */
export function readPages(dist: string): BuiltPage[] {
  return filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, root: parse(html, { comment: true }) };
    });
}

/** The words of a part of a page as a reader sees them, spaces made one. */
export const wordsOf = (part: Pick<HTMLElement, 'textContent'> | null | undefined): string =>
  normal(part?.textContent ?? '');

/** Text with its spaces, of all kinds, made one. */
export const normal = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The language of a page by its address. */
export const localeAt = (path: string): string => /^\/(en|uk)\//.exec(path)?.[1] ?? 'cs';
