import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import { countComments } from '~/domain/plan/settlement.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import { numberIn, own } from './speak.ts';

/** A plan in figures: what it consists of, who made it, what people said to it. */
export function figures(site: Site, plan: Plan): Html {
  const { t } = site;
  const members = plan.groups.reduce((sum, group) => sum + group.members.length, 0);
  const { total, incorporated } = countComments(plan.comments);
  const all = [
    { key: 'areas', count: plan.areas.length },
    { key: 'objectives', count: plan.objectives.length },
    { key: 'measures', count: plan.measures.size },
    { key: 'groups', count: plan.groups.length },
    { key: 'members', count: members },
    { key: 'comments', count: total },
    { key: 'incorporated', count: incorporated },
  ] as const;
  const counted = all.flatMap(({ key, count }) =>
    count === 0 ? [] : [html`<li>${t(`plan.count.${key}`, { count })}</li>`],
  );
  const written = plan.figures.map(
    ({ name, value, unit }) =>
      html`<li><b>${numberIn(site, value)}</b>${unit !== undefined && html` ${own(site, unit)}`} <span>${own(site, name)}</span></li>`,
  );
  return html`<ul class="plan-figures" role="list">
    ${counted}${written}
  </ul>`;
}
