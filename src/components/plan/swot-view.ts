import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import type { Plan, Swot, SwotSide } from '~/domain/plan/plan.ts';
import { measureLink, own, paragraphs, planPath } from './speak.ts';

const SIDES = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const satisfies readonly SwotSide[];

/** Four squares of a SWOT analysis; a weakness or a threat leads to the measures that answer it. */
export function swotView(site: Site, plan: Plan, swot: Swot, level: 'h3' | 'h4' = 'h3'): Html {
  const { t } = site;
  const side = (name: SwotSide) => {
    const title = t(`plan.swot.${name}`);
    const points = swot[name].map(
      ({ text, measures }) =>
        html`<li>${own(site, text)}${measures.length > 0 && html`<small>${measures.map((measure) => measureLink(site, plan, measure))}</small>`}</li>`,
    );
    const heading = level === 'h3' ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`;
    return html`<div class="swot-${name}">${heading}${points.length > 0 ? html`<ul>${points}</ul>` : html`<p>–</p>`}</div>`;
  };
  return html`<div class="swot">${SIDES.map(side)}</div>${swot.on !== undefined && html`<p><small>${t('plan.swot.on', { date: site.date(swot.on) })}</small></p>`}${paragraphs(site, swot.note)}`;
}

/** SWOT analyses of all areas on one page. */
export function swotIndex(site: Site, plan: Plan): Html {
  const sections = plan.areas.map(({ id, name, number, swot }) => {
    return (
      swot &&
      html`<section>
        <h2><a href="${planPath(site, plan, 'area', id)}">${number}. ${own(site, name)}</a></h2>
        ${swotView(site, plan, swot)}
      </section>`
    );
  });
  return html`<h1>${site.t('plan.swot')}</h1>
    <p class="lead">${site.t('plan.swot.lead')}</p>
    ${sections}`;
}
