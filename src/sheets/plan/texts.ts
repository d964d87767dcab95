import type { Site } from '~/components/site/site.ts';
import { chapterToText } from '~/domain/plan/chapter-text.ts';
import { pathToPlan } from '~/i18n/routes.ts';
import type { FullText } from '../full-texts.ts';

const joined = (...all: readonly (string | undefined)[]) => all.filter(Boolean).join(' ');

/** Running texts of the plans that are not closed: chapters, objectives, measures. */
export function* planTexts(site: Site): Generator<FullText> {
  for (const plan of [...site.plans.values()].filter(({ status }) => status !== 'closed')) {
    for (const { id, name, summary, body } of plan.chapters) {
      const url = pathToPlan(site.locale, plan.id, 'chapter', id);
      yield { url, title: name, text: joined(summary, chapterToText(body)) };
    }
    for (const { id, number, name, summary } of plan.objectives) {
      const url = pathToPlan(site.locale, plan.id, 'objective', id);
      yield { url, title: `${number} ${name}`, text: summary };
    }
    for (const { id, number, name, summary, characteristics, activities, impact } of plan.measures.values()) {
      const url = pathToPlan(site.locale, plan.id, 'measure', id);
      yield { url, title: `${number} ${name}`, text: joined(summary, characteristics, ...activities, impact) };
    }
  }
}
