import type { Site } from '~/components/site/site.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';
import { cardTexts } from '~/domain/plan/card.ts';
import type { Fate } from '~/domain/plan/difference.ts';
import { differenceOf, fateOf } from '~/domain/plan/difference.ts';
import { chapterToText } from '~/domain/plan/chapter-text.ts';
import { compareNumbers } from '~/domain/plan/number.ts';
import type { Chapter, Measure, Plan, Version } from '~/domain/plan/plan.ts';
import { chapterHtml } from './chapter-view.ts';
import { badge, contentLang, own, paragraphs, planPath } from './speak.ts';

const textsOf = (site: Site, measure: Measure | undefined) =>
  measure && cardTexts(measure, site).map(({ text }) => text);

/** What became of a measure between a version and now. */
export const fateIn = (site: Site, plan: Plan, version: Version, id: string): Fate =>
  fateOf(textsOf(site, version.measures.get(id)), textsOf(site, plan.measures.get(id)));

/** Every measure that a version or the present plan has, by its number. */
export function comparedMeasures(plan: Plan, version: Version): Measure[] {
  const all = new Map([...version.measures, ...plan.measures]);
  return [...all.values()].sort((a, b) => compareNumbers(a.number, b.number));
}

function marked(site: Site, before: string, after: string): Html {
  const parts = differenceOf(before, after).map(({ kind, text }): Content =>
    kind === 'added' ? html`<ins>${text}</ins>` : kind === 'removed' ? html`<del>${text}</del>` : text,
  );
  return html`<p class="lines"${lang(contentLang(site))}>${parts}</p>`;
}

/** A measure as it was in a version and as it is now, word by word. */
export function differenceView(site: Site, plan: Plan, version: Version, id: string): Html {
  const { t } = site;
  const [before, after] = [version.measures.get(id), plan.measures.get(id)];
  const measure = after ?? before;
  if (!measure) throw new Error(`Neither the plan nor its version has the measure ${id}.`);
  const [old, now] = [before && cardTexts(before, site), after && cardTexts(after, site)];
  const fate = fateIn(site, plan, version, id);
  const rows = (old ?? now ?? []).flatMap(({ label }, i) => {
    const [was, is] = [old?.[i]?.text ?? '', now?.[i]?.text ?? ''];
    const isSame = was === is;
    return was === '' && is === ''
      ? []
      : [
          html`<div class="${isSame ? 'same' : 'changed'}"><dt>${label}${!isSame && html` <small>${t('plan.version.changed')}</small>`}</dt><dd>${marked(site, was, is)}</dd></div>`,
        ];
  });
  return html`<p class="kicker">${own(site, version.name)} · ${site.date(version.on)}</p>
    <h1>${measure.number} ${own(site, measure.name)}</h1>
    <p>${badge(`fate-${fate}`, t(`plan.fate.${fate}`))}</p>
    <p><ins>${t('plan.version.added')}</ins> <del>${t('plan.version.removed')}</del></p>
    <dl class="facts difference">${rows}</dl>
    ${after && html`<p><a href="${planPath(site, plan, 'measure', id)}">${t('plan.version.now')}</a></p>`}`;
}

/** Name of the page on which a chapter is compared. */
export const chapterChange = (id: string): string => `kapitola-${id}`;

const byId = (chapters: readonly Chapter[], id: string) => chapters.find((chapter) => chapter.id === id);

const paragraphsOf = (body: string) =>
  body
    .split(/\n{2,}/)
    .map(chapterToText)
    .filter(Boolean)
    .join('\n\n');

const chapterTexts = ({ name, summary = '', body }: Chapter) => [name, summary, paragraphsOf(body)];

/** What became of a chapter between a version and now. */
export function chapterFateIn(plan: Plan, version: Version, id: string): Fate {
  const [before, after] = [byId(version.chapters, id), byId(plan.chapters, id)];
  return fateOf(before && chapterTexts(before), after && chapterTexts(after));
}

/** Chapters of a version that the plan has otherwise now: those, and no others, are compared on a page. */
export const changedChapters = (plan: Plan, version: Version): Chapter[] =>
  version.chapters.filter(({ id }) => chapterFateIn(plan, version, id) === 'changed');

/** A chapter as it was in a version and as it is now, word by word. */
export function chapterDifferenceView(site: Site, plan: Plan, version: Version, id: string): Html {
  const { t } = site;
  const [before, after] = [byId(version.chapters, id), byId(plan.chapters, id)];
  if (!before || !after) throw new Error(`The plan and its version do not both have the chapter ${id}.`);
  const now = chapterTexts(after);
  return html`<p class="kicker">${own(site, version.name)} · ${site.date(version.on)}</p>
    <h1>${own(site, after.name)}</h1>
    <p>${badge('fate-changed', t('plan.fate.changed'))}</p>
    <p><ins>${t('plan.version.added')}</ins> <del>${t('plan.version.removed')}</del></p>
    ${chapterTexts(before).map((was, i) => marked(site, was, now[i] ?? ''))}
    <p><a href="${planPath(site, plan, 'chapter', id)}">${t('plan.version.chapterNow')}</a></p>`;
}

/** A version as it was: its chapters, objectives and measures, each measure with what became of it since. */
export function versionView(site: Site, plan: Plan, version: Version): Html {
  const { t } = site;
  const compared = comparedMeasures(plan, version);
  const fates = Map.groupBy(compared, ({ id }) => fateIn(site, plan, version, id));
  const order: Fate[] = ['changed', 'added', 'removed', 'same'];
  const row = ({ id, number, name }: Measure, fate: Fate) =>
    html`<li><a class="plan-ref" href="${planPath(site, plan, 'version', version.id, id)}"><b>${number}</b> ${own(site, name)}</a> ${badge(`fate-${fate}`, t(`plan.fate.${fate}`))}</li>`;
  const chapters = version.chapters.map((chapter) => {
    const fate = chapterFateIn(plan, version, chapter.id);
    return html`<details><summary>${chapter.part} · ${own(site, chapter.name)} ${badge(`fate-${fate}`, t(`plan.fate.${fate}`))}</summary>${
      fate === 'changed' &&
      html`<p><a href="${planPath(site, plan, 'version', version.id, chapterChange(chapter.id))}">${t('plan.comment.chapterBeforeAfter')}</a></p>`
    }<div class="prose"${lang(contentLang(site))}>${chapterHtml(site, plan, chapter, `${version.id}-${chapter.id}`)}</div></details>`;
  });
  return html`<p class="kicker">${t('plan.versions')}</p>
    <h1>${own(site, version.name)}</h1>
    <p class="meta"><span>${site.date(version.on)}</span></p>
    ${paragraphs(site, version.summary)}
    <p class="lead">${order
      .filter((fate) => fates.has(fate))
      .map((fate) => `${t(`plan.fate.${fate}`)}: ${fates.get(fate)?.length ?? 0}`)
      .join(', ')}</p>
    ${order.map((fate) => {
      const measures = fates.get(fate);
      return (
        measures &&
        html`<section><h2>${t(`plan.fates.${fate}`)}</h2><ul class="plain" role="list">${measures.map((measure) => row(measure, fate))}</ul></section>`
      );
    })}${chapters.length > 0 && html`<section><h2>${t('plan.chapters')}</h2>${chapters}</section>`}`;
}

/** All versions of a plan. */
export const versionIndex = (site: Site, plan: Plan): Html =>
  html`<h1>${site.t('plan.versions')}</h1>
    <p class="lead">${site.t('plan.versions.lead')}</p>
    <ul class="rows" role="list">
      ${plan.versions.map(
        ({ id, name, on }) =>
          html`<li><a href="${planPath(site, plan, 'version', id)}">${own(site, name)}</a><small>${site.date(on)}</small></li>`,
      )}
    </ul>`;
