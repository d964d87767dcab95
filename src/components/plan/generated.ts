import { plainNameOf } from '~/components/catalogue/term-view.ts';
import type { Site } from '~/components/site/site.ts';
import { fact, facts } from '~/components/ui/fact.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';
import { outputsOf, populationOf } from '~/domain/plan/outputs.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import type { Placeholder } from '~/domain/plan/placeholders.ts';
import { commentCounts } from './comments-view.ts';
import { figures } from './figures.ts';
import { moneyView } from './money-view.ts';
import { groupView } from './people.ts';
import { progressTable } from './progress-view.ts';
import { objectiveLink, own, planPath, measureLinks } from './speak.ts';
import { timeline } from './timeline.ts';

type Part = (site: Site, plan: Plan) => Html | undefined;

const areas: Part = (site, plan) =>
  html`<table class="figures"><caption>${site.t('plan.areas')}</caption><thead><tr><th scope="col">${site.t('plan.area')}</th><th scope="col">${site.t('plan.objectives')}</th><th scope="col">${site.t('plan.measures')}</th></tr></thead><tbody>${plan.areas.map(
    ({ id, number, name, objectives }) =>
      html`<tr><th scope="row"><a href="${planPath(site, plan, 'area', id)}">${number}. ${own(site, name)}</a></th><td>${objectives.length}</td><td>${objectives.flatMap(({ measures }) => measures).length}</td></tr>`,
  )}</tbody></table>`;

const objectivesOf =
  (isJoint: boolean): Part =>
  (site, plan) =>
    html`<ul class="plain" role="list">${plan.objectives
      .filter(({ area }) => !isJoint || !area)
      .map(
        (objective) =>
          html`<li>${objectiveLink(site, plan, objective)}${measureLinks(site, plan, objective.measures)}</li>`,
      )}</ul>`;

const keptOn = (site: Site, day: string | undefined) =>
  day !== undefined && html`<p><small>${site.t('plan.kept', { date: site.date(day) })}</small></p>`;

const territory: Part = (site, plan) =>
  html`<table class="figures"><caption>${site.t('plan.territory')}</caption><thead><tr><th scope="col">${site.t('plan.place')}</th><th scope="col">${site.t('plan.population')}</th></tr></thead><tbody>${plan.territory.map(
    (place) =>
      html`<tr><th scope="row">${place.name}</th><td>${populationOf(place, plan)?.toLocaleString(site.locale) ?? '–'}</td></tr>`,
  )}</tbody></table>${plan.territoryNote !== undefined && html`<p>${own(site, plan.territoryNote)}</p>`}${keptOn(site, plan.kept?.on)}`;

const catalogue: Part = (site, plan) => {
  const { t } = site;
  const { services, providers, types, keptOn: day } = outputsOf(plan, site.catalogue);
  return html`<p>${t('plan.catalogue.sum', { services, providers })}</p><table class="figures"><caption>${t('plan.catalogue')}</caption><thead><tr><th scope="col">${t('list.types')}</th><th scope="col">${t('plan.catalogue.services')}</th></tr></thead><tbody>${types.map(
    ({ serviceType, services: number }) => {
      const name = plainNameOf(site, serviceType);
      return html`<tr><th scope="row"><a href="${site.path('serviceType', serviceType.id)}"${lang(name)}>${name.value}</a></th><td>${number}</td></tr>`;
    },
  )}</tbody></table>${keptOn(site, day)}`;
};

const meetings: Part = (site, plan) =>
  html`<table class="figures"><caption>${site.t('plan.meetings')}</caption><tbody>${plan.meetings.map(
    ({ on, name, attended }) =>
      html`<tr><th scope="row">${site.date(on)}</th><td>${own(site, name)}</td><td>${attended}</td></tr>`,
  )}</tbody></table>`;

const contacts: Part = (_site, plan) =>
  html`${plan.contacts.map(({ role, name, phone, email, web, address }) =>
    facts([
      fact(
        role,
        [name, phone, email, web, address].flatMap((one) => (one === undefined ? [] : [html`<p>${one}</p>`])),
      ),
    ]),
  )}`;

const ideas: Part = (site, plan) =>
  html`<ul>${plan.ideas.map(({ id, name, summary }) => html`<li><a href="${planPath(site, plan, 'ideas')}#${id}">${own(site, name)}</a>: ${own(site, summary)}</li>`)}</ul>`;

const questionnaire: Part = (site, { questionnaire: asked }) =>
  asked &&
  html`<ol>${asked.questions.map(({ question, options }) => html`<li>${own(site, question)}${options.length > 0 && html` <small>(${own(site, options.join(' / '))})</small>`}</li>`)}</ol>`;

const progress: Part = (site, plan) =>
  progressTable(
    site,
    site.t('plan.progress.byObjective'),
    plan.objectives.map((objective) => ({ label: objectiveLink(site, plan, objective), measures: objective.measures })),
  );

const PARTS: Readonly<Record<Placeholder, Part>> = {
  areas,
  objectives: objectivesOf(false),
  joint: objectivesOf(true),
  money: (site, plan) => moneyView(site, plan, plan.measures.values()),
  timeline: (site, plan) => timeline(site, plan, [...plan.measures.values()]),
  territory,
  catalogue,
  groups: (site, plan) => html`${plan.groups.map((group) => groupView(site, group))}`,
  meetings,
  figures,
  comments: (site, plan) => commentCounts(site, plan),
  progress,
  ideas,
  contacts,
  questionnaire,
};

/** A part of a chapter that is computed, by its name. */
export const generatedPart = (site: Site, plan: Plan, part: Placeholder): Html | undefined => PARTS[part](site, plan);
