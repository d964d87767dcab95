import type { Site } from '~/components/site/site.ts';
import { fact, facts } from '~/components/ui/fact.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang, trusted } from '~/components/ui/html.ts';
import { costOf } from '~/domain/plan/money.ts';
import type { Evaluation, Idea, Plan } from '~/domain/plan/plan.ts';
import { markdownToHtml } from '~/domain/text/markdown.ts';
import { badge, contentLang, measureLinks, moneyIn, own, paragraphs, parties, planPath } from './speak.ts';

function ideaView(site: Site, plan: Plan, idea: Idea): Html {
  const { t } = site;
  const { priority, state, areas, measures, submitters, submittedOn, funds, assessment, description } = idea;
  const cost = costOf({ costs: idea.costs, schedule: undefined }, { from: 1, to: 1 });
  const places = areas.map(
    ({ id, name }) => html`<li><a href="${planPath(site, plan, 'area', id)}">${own(site, name)}</a></li>`,
  );
  return html`<article class="idea" id="${idea.id}">
    <h2>${own(site, idea.name)}</h2>
    <p>${priority && badge(`priority-${priority}`, t(`plan.priority.is.${priority}`))} ${badge('idea-state', t(`plan.idea.${state}`))}</p>
    ${paragraphs(site, idea.summary)}${description !== undefined && html`<div class="prose"${lang(contentLang(site))}>${trusted(markdownToHtml(description))}</div>`}${facts(
      [
        fact(t('plan.idea.by'), parties(site, submitters)),
        fact(t('plan.idea.on'), submittedOn && site.date(submittedOn)),
        fact(t('plan.areas'), places.length > 0 && html`<ul class="plain" role="list">${places}</ul>`),
        fact(t('plan.idea.measures'), measureLinks(site, plan, measures)),
        fact(t('plan.card.costs'), cost && moneyIn(site, cost.amount, cost.currency)),
        fact(t('plan.card.funds'), funds.map(({ source }) => t(`plan.source.${source}`)).join(', ')),
        fact(t('plan.idea.assessment'), paragraphs(site, assessment)),
      ],
    )}
  </article>`;
}

/** The tank of project ideas, what matters most first. */
export const ideasView = (site: Site, plan: Plan): Html =>
  html`<h1>${site.t('plan.ideas')}</h1>
    <p class="lead">${site.t('plan.ideas.lead')}</p>
    ${plan.ideas.map((idea) => ideaView(site, plan, idea))}`;

/** An evaluation: what was asked, how, and what was found. */
export function evaluationView(
  site: Site,
  { name, kind, year, on, author, summary, questions, body }: Evaluation,
): Html {
  const { t } = site;
  const asked = questions.map(
    ({ question, method, finding }) =>
      html`<section><h2>${own(site, question)}</h2>${method !== undefined && html`<p class="meta"><span>${t('plan.evaluation.method')}: ${own(site, method)}</span></p>`}${paragraphs(site, finding)}</section>`,
  );
  return html`<p class="kicker">${t(`plan.evaluation.${kind}`)}</p>
    <h1>${own(site, name)}</h1>
    <p class="meta">${year !== undefined && html`<span>${year}</span>`}<span>${site.date(on)}</span>${author !== undefined && html`<span>${own(site, author)}</span>`}</p>
    ${summary !== undefined && html`<p class="lead">${own(site, summary)}</p>`}${asked}${
      body !== '' && html`<div class="prose"${lang(contentLang(site))}>${trusted(markdownToHtml(body, 2))}</div>`
    }`;
}

/** All evaluations of a plan. */
export const evaluationIndex = (site: Site, plan: Plan): Html =>
  html`<h1>${site.t('plan.evaluation')}</h1>
    <ul class="rows" role="list">
      ${plan.evaluations.map(
        ({ id, name, kind, on }) =>
          html`<li><a href="${planPath(site, plan, 'evaluation', id)}">${own(site, name)}</a><small>${site.t(`plan.evaluation.${kind}`)}, ${site.date(on)}</small></li>`,
      )}
    </ul>`;
