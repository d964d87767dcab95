import type { Site } from '~/components/site/site.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import type { Monitoring, Plan, YearPlan } from '~/domain/plan/plan.ts';
import { spentIn } from '~/domain/plan/progress.ts';
import { progressTable, stateBadge } from './progress-view.ts';
import { badge, measureLink, moneyIn, numberIn, own, paragraphs, partyView, planPath } from './speak.ts';

/** One report on a measure: its state, what was done, what was spent, who says so and when. */
export function reportView(site: Site, report: Monitoring, title: Content): Html {
  const { t } = site;
  const { state, spent, spentNote, funds, clients, next, reportedBy, reportedOn } = report;
  const sources = funds.map(({ source, amount }) =>
    [t(`plan.source.${source}`), amount !== undefined && moneyIn(site, amount)].filter(Boolean).join(' '),
  );
  return html`<article class="report">
    <h3>${title} ${stateBadge(site, state)}</h3>
    ${paragraphs(site, report.text)}
    <p class="meta">${spent !== undefined && html`<span>${t('plan.report.spent')} <b>${moneyIn(site, spent)}</b>${sources.length > 0 && ` (${sources.join(', ')})`}</span>`}${
      clients !== undefined &&
      html`<span>${t('plan.clients.year', { count: clients, number: numberIn(site, clients) })}</span>`
    }</p>
    ${paragraphs(site, spentNote)}${next !== undefined && html`<div><b>${t('plan.report.next')}</b>${paragraphs(site, next)}</div>`}
    <p><small>${t('plan.report.by', { who: reportedBy, date: site.date(reportedOn) })}</small></p>
  </article>`;
}

/** Reports on one measure, the last first. */
export const reports = (site: Site, all: readonly Monitoring[]): Html =>
  html`${all.toReversed().map((report) => reportView(site, report, report.year))}`;

function years(
  site: Site,
  plan: Plan,
  part: 'monitoring' | 'implementation',
  all: readonly number[],
  here: number,
): Html {
  return html`<nav class="years-nav" aria-label="${site.t('plan.years')}"><ul class="inline" role="list">${all.map(
    (year) =>
      html`<li><a class="button" href="${planPath(site, plan, part, String(year))}"${year === here && html` aria-current="page"`}>${year}</a></li>`,
  )}</ul></nav>`;
}

/** How the plan fared in a year: by area in numbers, then every measure that somebody reported on. */
export function monitoringView(site: Site, plan: Plan, year: number): Html {
  const { t } = site;
  const measures = [...plan.measures.values()];
  const byArea = plan.areas.map((area) => ({
    label: html`${area.number}. ${own(site, area.name)}`,
    measures: area.objectives.flatMap((objective) => objective.measures),
  }));
  const joint = plan.objectives.filter(({ area }) => !area).flatMap((objective) => objective.measures);
  const rows = [...byArea, { label: t('plan.joint'), measures: joint }].filter((row) => row.measures.length > 0);
  const found = measures.flatMap((measure) => measure.monitoring.filter((one) => one.year === year));
  return html`<h1>${t('plan.monitoring.in', { year })}</h1>
    ${years(site, plan, 'monitoring', plan.years, year)}
    <p class="lead">${t('plan.monitoring.sum', { count: found.length, amount: moneyIn(site, spentIn(measures, year)) })}</p>
    ${progressTable(site, t('plan.progress.byArea'), rows, year)}
    <section>
      <h2>${t('plan.monitoring.reports')}</h2>
      ${found.map((report) => reportView(site, report, measureLink(site, plan, report.measure)))}
    </section>`;
}

/** The implementation plan of a year. */
export function implementationView(site: Site, plan: Plan, of: YearPlan): Html {
  const { t } = site;
  const approved = [of.approvedBy, of.approvedOn && site.date(of.approvedOn)].filter(Boolean).join(', ');
  const row = ({ measure, task, responsible, by, costs, funds, priority }: YearPlan['items'][number]) =>
    html`<tr><th scope="row">${measureLink(site, plan, measure)}</th><td>${paragraphs(site, task)}${priority && badge(`priority-${priority}`, t(`plan.priority.is.${priority}`))}</td><td>${responsible && partyView(site, responsible)}</td><td>${by !== undefined && site.date(by)}</td><td>${
      costs !== undefined && moneyIn(site, costs)
    }${funds.length > 0 && html`<small>${funds.map(({ source }) => t(`plan.source.${source}`)).join(', ')}</small>`}</td></tr>`;
  const total = of.items.reduce((sum, { costs = 0 }) => sum + costs, 0);
  const caption = t('plan.implementation.in', { year: of.year });
  return html`<h1>${caption}</h1>
    ${years(
      site,
      plan,
      'implementation',
      plan.implementation.map(({ year }) => year),
      of.year,
    )}${paragraphs(site, of.summary)}${approved && html`<p>${t('plan.approved', { by: approved })}</p>`}
    <p class="lead">${t('plan.implementation.sum', { count: of.items.length, amount: moneyIn(site, total) })}</p>
    <div class="wide" tabindex="0" role="group" aria-label="${caption}"><table class="figures tasks"><caption class="hidden">${caption}</caption><thead><tr><th scope="col">${t('plan.measure')}</th><th scope="col">${t('plan.task')}</th><th scope="col">${t('plan.responsible')}</th><th scope="col">${t('plan.until')}</th><th scope="col">${t('plan.costs')}</th></tr></thead><tbody>${of.items.map(row)}</tbody></table></div>`;
}
