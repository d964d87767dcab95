import { chapterParts, chapterView } from '~/components/plan/chapter-view.ts';
import { choiceId, choicesOf, choiceTitle, commentsView } from '~/components/plan/comments-view.ts';
import { consultationView, thanksView } from '~/components/plan/consultation-view.ts';
import { planFrame } from '~/components/plan/frame.ts';
import { evaluationIndex, evaluationView, ideasView } from '~/components/plan/ideas-view.ts';
import { matrixIndex, matrixView } from '~/components/plan/matrix-view.ts';
import { implementationView, monitoringView } from '~/components/plan/monitoring-view.ts';
import { areaView, measureView, objectivesIndex, objectiveView } from '~/components/plan/parts-view.ts';
import { peopleView } from '~/components/plan/people.ts';
import type { PlanFile } from '~/components/plan/plan-view.ts';
import { fileLinks, planList, planView } from '~/components/plan/plan-view.ts';
import { generatedPart } from '~/components/plan/generated.ts';
import { swotIndex } from '~/components/plan/swot-view.ts';
import { comparedMeasures, differenceView, versionIndex, versionView } from '~/components/plan/versions-view.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import { groupsOf, matrixOf } from '~/domain/plan/matrix.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import type { PlanPart } from '~/i18n/routes.ts';
import { pathTo, pathToPlan } from '~/i18n/routes.ts';
import type { Key } from '~/i18n/translate.ts';
import type { Address } from './sheet.ts';
import { trail } from './sheet.ts';

/** Files of a plan, which have one address in all languages. */
export function planFiles(
  { t }: Pick<Site, 't'>,
  plan: Plan,
): Readonly<Record<'book' | 'table' | 'data' | 'comments' | 'groups' | 'sheet', PlanFile>> {
  const base = `/plan/${plan.id}`;
  return {
    book: { href: `${base}.pdf`, label: t('plan.file.book') },
    table: { href: `${base}.csv`, label: t('plan.file.table') },
    data: { href: `${base}.json`, label: t('plan.file.data') },
    comments: { href: `${base}/pripominky.csv`, label: t('plan.file.comments') },
    groups: { href: `${base}/skupiny.csv`, label: t('plan.file.groups') },
    sheet: { href: `${base}/dotaznik.pdf`, label: t('plan.file.sheet') },
  };
}

interface Page {
  readonly part: PlanPart;
  readonly ids?: readonly string[];
  readonly title: string;
  readonly isWide?: boolean;
  readonly main: () => Html;
}

const title = (site: Site, key: Key, plan: Plan, ...more: string[]) =>
  [...more, site.t(key), site.say(plan, 'name').value].join(' – ');

/** A page of a plan as an address. */
function address(site: Site, plan: Plan, { part, ids = [], title: name, isWide, main }: Page): Address {
  const above = { href: site.path('plan'), label: site.t('plan.title'), lang: undefined };
  const own = site.say(plan, 'name');
  const crumb = { href: pathToPlan(site.locale, plan.id), label: own.value, lang: own.lang };
  return {
    path: pathToPlan(site.locale, plan.id, part, ...ids),
    make: () => ({
      title: name,
      isPlan: true,
      alternate: (locale) => pathToPlan(locale, plan.id, part, ...ids),
      main: html`${trail(site, above, crumb)}${planFrame(site, plan, { here: part, ...(isWide && { isWide }) }, main())}`,
    }),
  };
}

/** Texts and tables: chapters, areas, objectives, measures, matrices, SWOT. */
function* textPages(site: Site, plan: Plan): Generator<Page> {
  const { t } = site;
  const named = (key: Key, ...more: string[]) => title(site, key, plan, ...more);
  if (plan.chapters.length > 0) {
    yield {
      part: 'chapter',
      title: named('plan.chapters'),
      main: () => html`<h1>${t('plan.whole')}</h1>${chapterParts(site, plan, 'h2')}`,
    };
  }
  for (const one of plan.chapters) {
    yield {
      part: 'chapter',
      ids: [one.id],
      title: named('plan.chapter', one.name),
      main: () => chapterView(site, plan, one),
    };
  }
  if (plan.areas.length > 0) {
    yield {
      part: 'area',
      title: named('plan.areas'),
      main: () => html`<h1>${t('plan.areas')}</h1>${generatedPart(site, plan, 'areas')}`,
    };
  }
  for (const one of plan.areas) {
    yield {
      part: 'area',
      ids: [one.id],
      title: named('plan.area', `${one.number}. ${site.say(one, 'name').value}`),
      main: () => areaView(site, plan, one),
    };
  }
  yield { part: 'objective', title: named('plan.objectives'), main: () => objectivesIndex(site, plan) };
  yield { part: 'measure', title: named('plan.measures'), main: () => objectivesIndex(site, plan) };
  for (const one of plan.objectives) {
    yield {
      part: 'objective',
      ids: [one.id],
      title: named('plan.objective', `${one.number} ${site.say(one, 'name').value}`),
      main: () => objectiveView(site, plan, one),
    };
  }
  for (const one of plan.measures.values()) {
    yield {
      part: 'measure',
      ids: [one.id],
      title: named('plan.measure', `${one.number} ${site.say(one, 'name').value}`),
      main: () => measureView(site, plan, one),
    };
  }
  if (groupsOf(plan).length > 0)
    yield { part: 'matrix', title: named('plan.matrix'), main: () => matrixIndex(site, plan) };
  for (const group of groupsOf(plan)) {
    yield {
      part: 'matrix',
      ids: [group.id],
      isWide: true,
      title: named('plan.matrix', site.say(group, 'name').value),
      main: () => matrixView(site, plan, matrixOf(group, plan, site.catalogue)),
    };
  }
  if (plan.areas.some(({ swot }) => swot))
    yield { part: 'swot', title: named('plan.swot'), main: () => swotIndex(site, plan) };
}

/** What happened around the plan: comments, versions, reports, people, ideas. */
function* lifePages(site: Site, plan: Plan): Generator<Page> {
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
  }
}

/** Every page of the community plans, `/plan/…`. */
export function* planAddresses(site: Site): Generator<Address> {
  const { t } = site;
  yield {
    path: site.path('plan'),
    make: () => ({
      title: t('plan.title'),
      description: t('plan.lead'),
      isPlan: true,
      alternate: (locale) => pathTo(locale, 'plan'),
      main: html`${trail(site)}${planList(site)}`,
    }),
  };
  for (const plan of site.plans.values()) {
    const { book, table, data } = planFiles(site, plan);
    const above = { href: site.path('plan'), label: t('plan.title'), lang: undefined };
    yield {
      path: pathToPlan(site.locale, plan.id),
      make: () => ({
        title: site.say(plan, 'name').value,
        description: site.say(plan, 'summary').value,
        isPlan: true,
        alternate: (locale) => pathToPlan(locale, plan.id),
        main: html`${trail(site, above)}${planFrame(site, plan, {}, planView(site, plan, [book, table, data]))}`,
      }),
    };
    for (const page of textPages(site, plan)) yield address(site, plan, page);
    for (const page of lifePages(site, plan)) yield address(site, plan, page);
  }
}
