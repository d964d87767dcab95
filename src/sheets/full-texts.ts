import { textPage, textPages } from '~/components/site/text-pages.ts';
import type { Site } from '~/components/site/site.ts';
import { markdownToText } from '~/domain/text/markdown.ts';
import { planTexts } from './plan/texts.ts';
import { pathToPage } from '~/i18n/routes.ts';

/** A published text that can be searched word by word. */
export interface FullText {
  readonly url: string;
  readonly title: string;
  /** As it is read, without markup. */
  readonly text: string;
}

/** Running texts of a town in a language: its pages and the advice in life situations. */
export function* fullTexts(site: Site): Generator<FullText> {
  const { catalogue } = site;
  for (const id of textPages(catalogue)) {
    const { name, summary, body } = textPage(site, id);
    yield {
      url: pathToPage(site.locale, id),
      title: name,
      text: [summary, markdownToText(body)].filter(Boolean).join(' '),
    };
  }
  for (const situation of catalogue.lifeSituations.values()) {
    const steps = site.say(situation, 'steps').value;
    const text = [site.say(situation, 'summary').value, ...steps, markdownToText(situation.body)]
      .filter(Boolean)
      .join(' ');
    yield { url: site.path('lifeSituation', situation.id), title: site.say(situation, 'name').value, text };
  }
  yield* planTexts(site);
}
