import type { Site } from '~/components/site/site.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';
import { countComments } from '~/domain/plan/settlement.ts';
import { groupsOf } from '~/domain/plan/matrix.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import type { PlanPart } from '~/i18n/routes.ts';
import type { Key } from '~/i18n/translate.ts';
import { planPath } from './speak.ts';

interface Entry {
  readonly part: PlanPart;
  readonly label: Key;
  readonly ids?: readonly string[];
  readonly note?: Content;
}

/** What a plan has pages of, in the order in which it is read. */
export function partsOf(plan: Plan): Entry[] {
  const {
    chapters,
    areas,
    objectives,
    comments,
    years,
    implementation,
    ideas,
    groups,
    meetings,
    evaluations,
    versions,
  } = plan;
  const [lastYear] = years;
  const [lastPlan] = implementation;
  const all: (Entry | false | undefined)[] = [
    plan.status === 'consultation' && { part: 'consultation', label: 'plan.consultation' },
    chapters.length > 0 && { part: 'chapter', label: 'plan.chapters' },
    areas.length > 0 && { part: 'area', label: 'plan.areas', note: areas.length },
    objectives.length > 0 && { part: 'objective', label: 'plan.objectives', note: objectives.length },
    plan.measures.size > 0 && { part: 'measure', label: 'plan.measures', note: plan.measures.size },
    groupsOf(plan).length > 0 && { part: 'matrix', label: 'plan.matrix' },
    areas.some(({ swot }) => swot) && { part: 'swot', label: 'plan.swot' },
    lastYear !== undefined && { part: 'monitoring', label: 'plan.monitoring', ids: [String(lastYear)] },
    lastPlan && { part: 'implementation', label: 'plan.implementation', ids: [String(lastPlan.year)] },
    evaluations.length > 0 && { part: 'evaluation', label: 'plan.evaluation' },
    comments.length > 0 && { part: 'comments', label: 'plan.comments', note: countComments(comments).total },
    plan.consultation && plan.status !== 'consultation' && { part: 'consultation', label: 'plan.consultation' },
    versions.length > 0 && { part: 'version', label: 'plan.versions' },
    groups.length + meetings.length > 0 && { part: 'groups', label: 'plan.groups' },
    ideas.length > 0 && { part: 'ideas', label: 'plan.ideas', note: ideas.length },
  ];
  return all.filter((one): one is Entry => Boolean(one));
}

function contents(site: Site, plan: Plan, here: PlanPart | undefined): Html {
  const { t } = site;
  const name = site.say(plan, 'name');
  const link = ({ part, label, ids = [], note }: Entry) => html`<li>
    <a href="${planPath(site, plan, part, ...ids)}"${here === part && html` aria-current="true"`}>${t(label)}${note !== undefined && html` <small>${note}</small>`}</a>
  </li>`;
  return html`<nav class="plan-nav" id="plan-nav" aria-label="${t('plan.contents')}">
    <p class="band-line" aria-hidden="true"></p>
    <a class="plan-name" href="${planPath(site, plan)}"${here === undefined && html` aria-current="page"`}><b${lang(name)}>${name.value}</b></a>
    <ul role="list">
      ${partsOf(plan).map(link)}
    </ul>
  </nav>`;
}

interface Frame {
  readonly here?: PlanPart | undefined;
  /** Whether the page is so wide that contents stand below it. */
  readonly isWide?: boolean;
}

/** A page of a plan: its content, and beside it the contents of the whole plan. */
export function planFrame(site: Site, plan: Plan, { here, isWide = false }: Frame, content: Content): Html {
  return html`<div class="plan${isWide && ' wide-plan'}"><article class="plan-main"><p class="plan-jump"><a href="#plan-nav">${site.t('plan.contents')}</a></p>${content}</article>${contents(site, plan, here)}</div>`;
}
