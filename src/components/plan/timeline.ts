import type { Site } from '~/components/site/site.ts';
import { stretch } from '~/components/ui/bars.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import type { Measure, Plan } from '~/domain/plan/plan.ts';
import { stateOf } from '~/domain/plan/progress.ts';
import { measureLink } from './speak.ts';

/** When measures run: a bar on the years of the plan, and the same in numbers. */
export function timeline(site: Site, plan: Plan, measures: readonly Measure[]): Html | undefined {
  const timed = measures.flatMap((measure) => (measure.schedule ? [{ measure, ...measure.schedule }] : []));
  if (timed.length === 0) return undefined;
  const { t } = site;
  const first = Math.min(plan.from, ...timed.map(({ from }) => from));
  const last = Math.max(plan.to, ...timed.map(({ to }) => to));
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const at = (year: number) => (year - first) / years.length;
  const caption = t('plan.timeline.caption');
  const rows = timed.map(
    ({ measure, from, to }) =>
      html`<tr><th scope="row">${measureLink(site, plan, measure)}</th><td class="chart">${stretch(at(from), at(to + 1), `state-${stateOf(measure)}`, years.map(at))}</td><td>${from === to ? from : `${from}–${to}`}</td></tr>`,
  );
  return html`<div class="wide" tabindex="0" role="group" aria-label="${caption}"><table class="figures timeline"><caption>${caption}</caption><thead><tr><th scope="col">${t('plan.measure')}</th><td class="chart years" aria-hidden="true"><span>${years.map((year) => html`<i>${year}</i>`)}</span></td><th scope="col">${t('plan.years')}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
