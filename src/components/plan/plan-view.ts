import type { Site } from '~/components/site/site.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html, lang, trusted } from '~/components/ui/html.ts';
import type { Area, Plan } from '~/domain/plan/plan.ts';
import { progressOf } from '~/domain/plan/progress.ts';
import { markdownToHtml } from '~/domain/text/markdown.ts';
import { chapterParts } from './chapter-view.ts';
import { isCommented } from './consultation-view.ts';
import { figures } from './figures.ts';
import { generatedPart } from './generated.ts';
import { moneyView } from './money-view.ts';
import { progressBar, progressTable } from './progress-view.ts';
import { badge, contentLang, objectiveLink, own, planPath } from './speak.ts';
import { timeline } from './timeline.ts';

/** A file of a plan to take away. */
export interface PlanFile {
  readonly href: string;
  readonly label: string;
}

const section = (title: string, content: Content) =>
  content !== undefined &&
  content !== false &&
  html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;

/** State and period of a plan on one line. */
export function planState(site: Site, { status, from, to, approvedBy, approvedOn, closedOn }: Plan): Html {
  const { t } = site;
  const approved = [approvedBy, approvedOn && site.date(approvedOn)].filter(Boolean).join(', ');
  return html`<p class="meta">${badge(`plan-${status}`, t(`plan.status.${status}`))}<span>${from}–${to}</span>${approved && html`<span>${own(site, t('plan.approved', { by: approved }))}</span>`}${
    closedOn !== undefined && html`<span>${t('plan.closed', { date: site.date(closedOn) })}</span>`
  }</p>`;
}

const measuresOf = ({ objectives }: Pick<Area, 'objectives'>) => objectives.flatMap(({ measures }) => measures);

function areaCard(site: Site, plan: Plan, area: Area): Html {
  const name = site.say(area, 'name');
  const measures = measuresOf(area);
  const counts = [
    site.t('plan.count.objectives', { count: area.objectives.length }),
    site.t('plan.count.measures', { count: measures.length }),
  ].join(', ');
  return html`<li class="plan-card">${area.icon !== undefined && site.icon(area.icon)}<div><h3><a href="${planPath(site, plan, 'area', area.id)}">${area.number}. <span${lang(name)}>${name.value}</span></a></h3><p>${counts}</p>${measures.length > 0 && progressBar(measures)}</div></li>`;
}

/** Files of a plan as links that say what they are. */
export const fileLinks = (files: readonly PlanFile[]): Html | undefined =>
  files.length === 0
    ? undefined
    : html`<p class="actions files">${files.map(({ href, label }) => html`<a class="button" href="${href}">${label}</a>`)}</p>`;

/** The page of a plan: what it is, of what it consists, how it is being kept. */
export function planView(site: Site, plan: Plan, files: readonly PlanFile[]): Html {
  const { t } = site;
  const [name, summary] = [site.say(plan, 'name'), site.say(plan, 'summary')];
  const { consultation, previous, next, territory, vision, objectives, areas } = plan;
  const measures = [...plan.measures.values()];
  const rows = objectives.map((objective) => ({
    label: objectiveLink(site, plan, objective),
    measures: objective.measures,
  }));
  const places = territory.map(
    (place) => html`<span><a href="${site.path('municipality', place.id)}">${place.name}</a></span>`,
  );
  const other = (to: Plan | undefined, key: 'plan.previous' | 'plan.next') =>
    to && html`<p>${t(key)}: <a href="${planPath(site, to)}">${own(site, to.name)}</a></p>`;
  return html`<h1${lang(name)}>${name.value}</h1>
    ${planState(site, plan)}
    <p class="lead"${lang(summary)}>${summary.value}</p>
    ${places.length > 0 && html`<p class="meta">${places}</p>`}${
      isCommented(site, plan) &&
      consultation &&
      html`<aside class="notice comment-here"><div><p><b>${t('plan.consultation.open')}</b> ${t('plan.consultation.until', { date: site.date(consultation.to) })}</p><p><a class="button strong" href="${planPath(site, plan, 'consultation')}">${t('plan.consultation.comment')}</a></p></div></aside>`
    }${fileLinks(files)}${figures(site, plan)}${
      vision !== undefined &&
      html`<div class="prose vision"${lang(contentLang(site))}>${trusted(markdownToHtml(vision))}</div>`
    }${section(t('plan.areas'), areas.length > 0 && html`<ul class="plan-cards" role="list">${areas.map((area) => areaCard(site, plan, area))}</ul>`)}${section(
      t('plan.progress'),
      plan.years.length > 0 && progressTable(site, t('plan.progress.byObjective'), rows),
    )}${section(t('plan.money'), moneyView(site, plan, measures))}${section(
      t('plan.timeline'),
      measures.length > 0 &&
        html`<details class="long"><summary>${t('plan.timeline.show')}</summary>${timeline(site, plan, measures)}</details>`,
    )}${section(t('plan.whole'), plan.chapters.length > 0 && chapterParts(site, plan, 'h3'))}${section(
      t('plan.contacts'),
      plan.contacts.length > 0 && generatedPart(site, plan, 'contacts'),
    )}${other(previous, 'plan.previous')}${other(next, 'plan.next')}`;
}

function planCard(site: Site, plan: Plan): Html {
  const { t } = site;
  const [name, summary] = [site.say(plan, 'name'), site.say(plan, 'summary')];
  const measures = [...plan.measures.values()];
  const counts = (
    [
      ['areas', plan.areas.length],
      ['objectives', plan.objectives.length],
      ['measures', plan.measures.size],
    ] as const
  ).map(([key, count]) => t(`plan.count.${key}`, { count }));
  return html`<li class="plan-card big"><div><h2><a href="${planPath(site, plan)}"${lang(name)}>${name.value}</a></h2>${planState(site, plan)}<p${lang(summary)}>${summary.value}</p><p>${counts.join(', ')}</p>${
    plan.years.length > 0 &&
    html`${progressBar(measures)}<p><small>${t('plan.progress.percent', { percent: progressOf(measures).percent })}</small></p>`
  }</div></li>`;
}

/** All plans of a town, the present one first. */
export const planList = (site: Site): Html =>
  html`<h1>${site.t('plan.title')}</h1>
    <p class="lead">${site.t('plan.lead')}</p>
    ${
      site.plans.size > 0
        ? html`<ul class="plan-cards one" role="list">${[...site.plans.values()].map((plan) => planCard(site, plan))}</ul>`
        : html`<p>${site.t('plan.none')}</p>`
    }`;
