import type { LifeSituation } from '~/domain/catalogue/catalogue.ts';
import { markdownToHtml } from '~/domain/text/markdown.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { attribute, html, lang, trusted } from '~/components/ui/html.ts';
import { crisisLineList } from './crisis-line-card.ts';

/** What to do first in a life situation, whom to call and what to know. */
export function situationAdvice(site: Site, situation: LifeSituation): Html {
  const { t, locale, settings } = site;
  const steps = site.say(situation, 'steps');
  // The longer advice is written in the town's language only.
  const bodyLang = locale === settings.language ? undefined : settings.language;
  return html`${
    situation.crisisLines.length > 0 &&
    html`<section>
      <h2>${t('situation.lines')}</h2>
      ${crisisLineList(site, situation.crisisLines)}
    </section>`
  }${
    steps.value.length > 0 &&
    html`<section>
      <h2>${t('situation.first')}</h2>
      <ol class="steps"${lang(steps)}>
        ${steps.value.map((step) => html`<li>${step}</li>`)}
      </ol>
    </section>`
  }${
    situation.body !== '' &&
    html`<details class="advice">
      <summary>${t('situation.advice')}</summary>
      <div class="prose"${attribute('lang', bodyLang)}>${trusted(markdownToHtml(situation.body))}</div>
    </details>`
  }`;
}
