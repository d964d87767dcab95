import { tokensOf } from '~/domain/search/analyse.ts';
import type { Language } from '~/domain/search/language.ts';
import type { Content } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';

/** Marks the words of a text that somebody asked for. */
export type Mark = (text: string, language: Language) => Content;

/** Shortest beginning of a word that is marked while it is being written. */
const BEGINNING = 3;

/**
 * Marks the words of a question in texts: in whatever ending they stand, and the last also by its beginning. Words that
 * only mean the same are not marked: nobody wrote them.
 */
export function markerOf(query: string, language: Language): Mark {
  const asked = tokensOf(query, language).filter(({ matter }) => matter !== 'stop');
  const stems = new Set(asked.map(({ stem }) => stem));
  const last = asked.at(-1)?.folded ?? '';
  const isAsked = (stem: string, folded: string) =>
    stems.has(stem) || (last.length >= BEGINNING && folded.startsWith(last));
  return (text, textLanguage) => {
    const pieces: Content[] = [];
    let done = 0;
    for (const { start, end, stem, folded } of tokensOf(text, textLanguage)) {
      if (!isAsked(stem, folded)) continue;
      pieces.push(text.slice(done, start), html`<mark>${text.slice(start, end)}</mark>`);
      done = end;
    }
    return [...pieces, text.slice(done)];
  };
}
