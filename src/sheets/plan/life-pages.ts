import { choiceId, choicesOf, choiceTitle, commentsView } from '~/components/plan/comments-view.ts';
import { consultationView, thanksView } from '~/components/plan/consultation-view.ts';
import { evaluationIndex, evaluationView, ideasView } from '~/components/plan/ideas-view.ts';
import { implementationView, monitoringView } from '~/components/plan/monitoring-view.ts';
import { peopleView } from '~/components/plan/people.ts';
import { fileLinks } from '~/components/plan/plan-view.ts';
import {
  changedChapters,
  chapterChange,
  chapterDifferenceView,
  comparedMeasures,
  differenceView,
  versionIndex,
  versionView,
} from '~/components/plan/versions-view.ts';
import type { Site } from '~/components/site/site.ts';
import { html } from '~/components/ui/html.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import type { Key } from '~/i18n/translate.ts';
import type { Page } from './page.ts';
import { planFiles, title } from './page.ts';

/** What happened around the plan: comments, versions, reports, people, ideas. */
export function* lifePages(site: Site, plan: Plan): Generator<Page> {
  const files = planFiles(site, plan);
  const named = (key: Key, ...more: string[]) => title(site, key, plan, ...more);
  if (plan.comments.length > 0) {
    const file = () => fileLinks([files.comments]);
    yield { part: 'comments', title: named('plan.comments'), main: () => commentsView(site, plan, undefined, file()) };
    for (const choice of choicesOf(plan)) {
      yield {
        part: 'comments',
        ids: [choiceId(choice)],
        title: named('plan.comments', choiceTitle(site, choice)),
        main: () => commentsView(site, plan, choice, file()),
      };
    }
  }
  if (plan.consultation ?? plan.status === 'consultation') {
    yield {
      part: 'consultation',
      title: named('plan.consultation'),
      main: () => consultationView(site, plan, files.sheet.href),
    };
    yield {
      part: 'consultation',
      ids: ['dekujeme'],
      title: named('plan.form.thanks'),
      main: () => thanksView(site, plan),
    };
  }
  for (const year of plan.years) {
    yield {
      part: 'monitoring',
      ids: [String(year)],
      title: named('plan.monitoring', String(year)),
      main: () => monitoringView(site, plan, year),
    };
  }
  for (const of of plan.implementation) {
    yield {
      part: 'implementation',
      ids: [String(of.year)],
      title: named('plan.implementation', String(of.year)),
      main: () => implementationView(site, plan, of),
    };
  }
  if (plan.ideas.length > 0) yield { part: 'ideas', title: named('plan.ideas'), main: () => ideasView(site, plan) };
  if (plan.groups.length + plan.meetings.length > 0) {
    const people = () => html`${peopleView(site, plan)}${fileLinks([files.groups])}`;
    yield { part: 'groups', title: named('plan.groups'), main: people };
  }
  if (plan.evaluations.length > 0)
    yield { part: 'evaluation', title: named('plan.evaluation'), main: () => evaluationIndex(site, plan) };
  for (const one of plan.evaluations) {
    yield {
      part: 'evaluation',
      ids: [one.id],
      title: named('plan.evaluation', one.name),
      main: () => evaluationView(site, one),
    };
  }
  if (plan.versions.length > 0)
    yield { part: 'version', title: named('plan.versions'), main: () => versionIndex(site, plan) };
  for (const version of plan.versions) {
    yield {
      part: 'version',
      ids: [version.id],
      title: named('plan.versions', version.name),
      main: () => versionView(site, plan, version),
    };
    for (const { id, number, name } of comparedMeasures(plan, version)) {
      yield {
        part: 'version',
        ids: [version.id, id],
        title: named('plan.versions', `${number} ${name}`, version.name),
        main: () => differenceView(site, plan, version, id),
      };
    }
    for (const { id, name } of changedChapters(plan, version)) {
      yield {
        part: 'version',
        ids: [version.id, chapterChange(id)],
        title: named('plan.versions', name, version.name),
        main: () => chapterDifferenceView(site, plan, version, id),
      };
    }
  }
}
