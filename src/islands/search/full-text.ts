import type { Language } from '~/domain/search/language.ts';
import { excerptOf, indexedQuery } from '~/domain/search/full-text.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  readonly options: (options: { bundlePath: string; noWorker?: boolean }) => Promise<void>;
  readonly search: (query: string) => Promise<{ results: readonly { data: () => Promise<Found> }[] }>;
}

interface Found {
  readonly url: string;
  readonly meta: { readonly title: string; readonly text: string };
  /** Numbers of the words that were found. */
  readonly locations: readonly number[];
}

/** How many texts are shown. */
const SHOWN = 8;

/** Searches running texts and draws what was found; loaded only when somebody asks for it. */
export async function fullTextResults(query: string, language: Language): Promise<Html | undefined> {
  const path = `/hledat/text/${language}/`;
  // Made by the build beside the pages: the bundler must not look for it.
  const pagefind = (await import(/* @vite-ignore */ `${path}pagefind.js`)) as Pagefind;
  await pagefind.options({ bundlePath: path });
  const question = indexedQuery(query, language);
  if (question === '') return undefined;
  const { results } = await pagefind.search(question);
  const found = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
  const good = found.filter(({ locations }) => locations.length > 0);
  if (good.length === 0) return undefined;
  const items = good.map(({ url, meta, locations }) => {
    const excerpt = excerptOf(meta.text, locations, language).map(({ text, isFound }) =>
      isFound ? html`<mark>${text}</mark>` : text,
    );
    return html`<li><a href="${url}">${meta.title}</a><small>${excerpt}</small></li>`;
  });
  return html`<ul class="rows" role="list">${items}</ul>`;
}
