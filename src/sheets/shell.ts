import { escapeHtml, trusted } from '~/components/ui/html.ts';
import { isLocale } from '~/i18n/locales.ts';
import type { Sheet } from './sheet.ts';

const token = (name: string) => `~~${name}~~`;

/** A sheet of placeholders: the frame is drawn around it once in each language and then filled for every page. */
export const shellSheet: Sheet = {
  title: token('title'),
  description: token('description'),
  alternate: (locale) => `/${token(locale)}/`,
  quickExit: true,
  noindex: true,
  isPlan: true,
  main: trusted(token('main')),
};

/** Where the frame of a language is drawn, below its root. */
export const SHELL = '_shell';

/** Parts of the frame that only some pages have. */
const OPTIONAL: readonly { readonly part: RegExp; readonly isIn: (sheet: Sheet) => boolean }[] = [
  { part: /<quick-exit>.*?<\/quick-exit>/s, isIn: ({ quickExit }) => quickExit === true },
  { part: /<meta name="robots"[^>]*>/, isIn: ({ noindex }) => noindex === true },
  { part: /<link rel="stylesheet" href="[^"]*\/plan\.[^"]*"[^>]*>/, isIn: ({ isPlan }) => isPlan === true },
  { part: /<link rel="stylesheet" href="[^"]*\/plates\.[^"]*"[^>]*>/, isIn: ({ hasPlates }) => hasPlates !== false },
  { part: /<meta name="description"[^>]*>/, isIn: ({ description }) => description !== undefined },
];

function valueOf(name: string, sheet: Sheet): string {
  if (name === 'title') return escapeHtml(sheet.title);
  return escapeHtml(sheet.description ?? '');
}

type Piece = (sheet: Sheet) => string | readonly string[];

/** The frame cut into what is the same on every page and what each page fills in. */
function cut(shell: string): Piece[] {
  return shell.split(/(\/~~\w+~~\/|~~\w+~~)/).map((text): Piece => {
    const name = /~~(\w+)~~/.exec(text)?.[1];
    if (name === undefined) return () => text;
    if (name === 'main') return ({ main }) => main.pieces;
    return isLocale(name) ? ({ alternate }) => alternate(name) : (sheet) => valueOf(name, sheet);
  });
}

/**
 * Fills the frame of a language with sheets. A page is its pieces in order: as one text each would be copied once more.
 *
 * @param shell HTML of the frame around `shellSheet`
 */
export function fillerOf(shell: string): (sheet: Sheet) => string[] {
  const frames = new Map<string, Piece[]>();
  return (sheet) => {
    const wanted = OPTIONAL.map(({ isIn }) => isIn(sheet));
    const key = wanted.join();
    const pieces =
      frames.get(key) ??
      cut(OPTIONAL.reduce((text, { part }, i) => (wanted[i] ? text : text.replace(part, '')), shell));
    frames.set(key, pieces);
    return pieces.flatMap((piece) => piece(sheet));
  };
}
