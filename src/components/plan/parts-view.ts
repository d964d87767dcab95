import type { Site } from '~/components/site/site.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html, lang, trusted } from '~/components/ui/html.ts';
import type { Area, Measure, Objective, Plan } from '~/domain/plan/plan.ts';
import { groupsOf } from '~/domain/plan/matrix.ts';
import { markdownToHtml } from '~/domain/text/markdown.ts';
import { commentList } from './comment-view.ts';
import { commentInvitation } from './consultation-view.ts';
import { indicatorTable } from './indicators.ts';
import { measureCard } from './measure-card.ts';
import { moneyView } from './money-view.ts';
import { progressTable, stateBadge } from './progress-view.ts';
import { reports } from './monitoring-view.ts';
import { badge, contentLang, measureLink, numberPlate, objectiveLink, own, planPath } from './speak.ts';
import { swotView } from './swot-view.ts';
import { stateOf } from '~/domain/plan/progress.ts';

const section = (title: Content, content: Content) =>
  content !== undefined &&
  content !== false &&
  html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;

const prose = (site: Site, text: string | undefined) =>
  text !== undefined && html`<div class="prose"${lang(contentLang(site))}>${trusted(markdownToHtml(text))}</div>`;

/** Measures of an objective: number, name, what it is in a sentence, and how far it is. */
export function measureRows(site: Site, plan: Plan, measures: readonly Measure[]): Html {
  const row = (measure: Measure) => {
    const summary = site.say(measure, 'summary');
    return html`<li class="measure-row">${measureLink(site, plan, measure)} ${stateBadge(site, stateOf(measure))}${
      summary.value !== undefined && html`<p${lang(summary)}>${summary.value}</p>`
    }</li>`;
  };
  return html`<ul class="measures" role="list">
    ${measures.map(row)}
  </ul>`;
}

/** Objectives with their measures, as headings and lists. */
export function objectiveSections(site: Site, plan: Plan, objectives: readonly Objective[]): Html {
  const one = (objective: Objective) => {
    const summary = site.say(objective, 'summary');
    return html`<section class="objective"><h3>${objectiveLink(site, plan, objective)}</h3><p${lang(summary)}>${summary.value}</p>${measureRows(site, plan, objective.measures)}</section>`;
  };
  return html`${objectives.map(one)}`;
}

/** The page of an area of help. */
export function areaView(site: Site, plan: Plan, area: Area): Html {
  const { t } = site;
  const [name, summary] = [site.say(area, 'name'), site.say(area, 'summary')];
  const { objectives, targetGroups, group, swot, chapters } = area;
  const measures = objectives.flatMap((objective) => objective.measures);
  const rows = objectives.map((objective) => ({
    label: objectiveLink(site, plan, objective),
    measures: objective.measures,
  }));
  const matrices = groupsOf({ areas: [area], matrices: new Map() }).map((one) => {
    const label = site.say(one, 'name');
    return html`<li><a href="${planPath(site, plan, 'matrix', one.id)}"${lang(label)}>${t('plan.matrix.of')} ${label.value}</a></li>`;
  });
  return html`<h1>${numberPlate(area.number)} <span${lang(name)}>${name.value}</span></h1>
    ${summary.value !== undefined && html`<p class="lead"${lang(summary)}>${summary.value}</p>`}
    <p class="meta">${targetGroups.map((one) => {
      const label = site.say(one, 'name');
      return html`<span><a href="${site.path('targetGroup', one.id)}"${lang(label)}>${label.value}</a></span>`;
    })}${group && html`<span>${t('plan.area.group')}: <a href="${planPath(site, plan, 'groups')}#${group.id}">${own(site, group.name)}</a></span>`}</p>
    ${prose(site, area.description)}${
      chapters.length > 0 &&
      html`<ul>${chapters.map((chapter) => html`<li><a href="${planPath(site, plan, 'chapter', chapter.id)}">${own(site, chapter.name)}</a></li>`)}</ul>`
    }${section(t('plan.objectivesAndMeasures'), objectives.length > 0 && objectiveSections(site, plan, objectives))}${section(
      t('plan.progress'),
      measures.length > 0 && progressTable(site, t('plan.progress.byObjective'), rows),
    )}${section(t('plan.money'), moneyView(site, plan, measures))}${section(t('plan.swot'), swot && swotView(site, plan, swot))}${section(
      t('plan.matrix'),
      matrices.length > 0 && html`<ul>${matrices}</ul>`,
    )}${commentInvitation(site, plan, String(area.number), area.name)}`;
}

/** The page of an objective. */
export function objectiveView(site: Site, plan: Plan, objective: Objective): Html {
  const { t } = site;
  const { area, measures, indicators, term, priority, reason, number } = objective;
  const [name, summary] = [site.say(objective, 'name'), site.say(objective, 'summary')];
  const areaName = area && site.say(area, 'name');
  return html`<p class="kicker">${t('plan.objective')} · ${
    areaName
      ? html`<a href="${planPath(site, plan, 'area', area.id)}"${lang(areaName)}>${areaName.value}</a>`
      : t('plan.joint')
  }</p>
    <h1>${numberPlate(number)} <span${lang(name)}>${name.value}</span></h1>
    <p class="lead"${lang(summary)}>${summary.value}</p>
    <p class="meta">${term && html`<span>${t(`plan.term.${term}`)}</span>`}${priority && html`<span>${badge(`priority-${priority}`, t(`plan.priority.is.${priority}`))}</span>`}</p>
    ${prose(site, reason)}${section(
      t('plan.objective.measures', { count: measures.length }),
      measures.length > 0 ? measureRows(site, plan, measures) : html`<p>${t('plan.objective.none')}</p>`,
    )}${section(t('plan.card.indicators'), indicators.length > 0 && indicatorTable(site, indicators))}${section(
      t('plan.money'),
      moneyView(site, plan, measures),
    )}${commentInvitation(site, plan, number, objective.name)}${commentList(site, plan, objective.comments, t('plan.comments.here'))}`;
}

/** The page of a measure: its whole card, how it fared, what people said to it. */
export function measureView(site: Site, plan: Plan, measure: Measure): Html {
  const { t } = site;
  const { objective, number } = measure;
  const [name, summary] = [site.say(measure, 'name'), site.say(measure, 'summary')];
  const { area } = objective;
  const areaName = area && site.say(area, 'name');
  const version = plan.consultation?.version;
  const ideas = plan.ideas.filter((idea) => idea.measures.includes(measure));
  const gaps = [...plan.matrices.values()].flatMap(({ group, cells }) =>
    cells
      .filter((cell) => cell.measures.includes(measure))
      .map((cell) => {
        const words = [cell.serviceType, cell.need, group].map((one) => site.say(one, 'name').value).join(' · ');
        return html`<li><a href="${planPath(site, plan, 'matrix', group.id)}">${words}</a>: ${t(`plan.gap.${cell.state}`)}</li>`;
      }),
  );
  return html`<p class="kicker">${t('plan.measure')} · ${
    areaName
      ? html`<a href="${planPath(site, plan, 'area', area.id)}"${lang(areaName)}>${areaName.value}</a>`
      : t('plan.joint')
  }</p>
    <h1>${numberPlate(number)} <span${lang(name)}>${name.value}</span></h1>
    <p>${stateBadge(site, stateOf(measure))}</p>
    ${summary.value !== undefined && html`<p class="lead"${lang(summary)}>${summary.value}</p>`}${measureCard(site, plan, measure)}${section(
      t('plan.monitoring'),
      measure.monitoring.length > 0 && reports(site, measure.monitoring),
    )}${section(t('plan.gaps'), gaps.length > 0 && html`<ul>${gaps}</ul>`)}${section(
      t('plan.ideas'),
      ideas.length > 0 &&
        html`<ul>${ideas.map((idea) => html`<li><a href="${planPath(site, plan, 'ideas')}#${idea.id}">${own(site, idea.name)}</a></li>`)}</ul>`,
    )}${
      version &&
      html`<p><a href="${planPath(site, plan, 'version', version.id, measure.id)}">${t('plan.version.compare', { version: version.name })}</a></p>`
    }${commentInvitation(site, plan, number, measure.name)}${commentList(site, plan, measure.comments, t('plan.comments.here'))}`;
}

/** All objectives with their measures, by area; what belongs to all areas comes last. */
export function objectivesIndex(site: Site, plan: Plan): Html {
  const { t } = site;
  const joint = plan.objectives.filter(({ area }) => !area);
  return html`<h1>${t('plan.objectivesAndMeasures')}</h1>
    <p class="lead">${[t('plan.count.objectives', { count: plan.objectives.length }), t('plan.count.measures', { count: plan.measures.size })].join(', ')}</p>
    ${plan.areas.map((area) => {
      const name = site.say(area, 'name');
      return section(
        html`${area.number}. <span${lang(name)}>${name.value}</span>`,
        area.objectives.length > 0 && objectiveSections(site, plan, area.objectives),
      );
    })}${section(t('plan.joint'), joint.length > 0 && objectiveSections(site, plan, joint))}`;
}
