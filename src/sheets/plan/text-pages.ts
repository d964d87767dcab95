import { chapterParts, chapterView } from '~/components/plan/chapter-view.ts';
import { matrixIndex, matrixView } from '~/components/plan/matrix-view.ts';
import { areaView, measureView, objectivesIndex, objectiveView } from '~/components/plan/parts-view.ts';
import { generatedPart } from '~/components/plan/generated.ts';
import { swotIndex } from '~/components/plan/swot-view.ts';
import type { Site } from '~/components/site/site.ts';
import { html } from '~/components/ui/html.ts';
import { groupsOf, matrixOf } from '~/domain/plan/matrix.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import type { Key } from '~/i18n/translate.ts';
import type { Page } from './page.ts';
import { title } from './page.ts';

/** Texts and tables: chapters, areas, objectives, measures, matrices, SWOT. */
export function* textPages(site: Site, plan: Plan): Generator<Page> {
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
