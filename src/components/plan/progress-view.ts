import type { Site } from '~/components/site/site.ts';
import { bar } from '~/components/ui/bars.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import type { Measure } from '~/domain/plan/plan.ts';
import type { State } from '~/domain/plan/progress.ts';
import { progressOf } from '~/domain/plan/progress.ts';
import { badge } from './speak.ts';

/** How far a measure is, in a word. */
export const stateBadge = ({ t }: Site, state: State): Html => badge(`state-${state}`, t(`plan.state.${state}`));

/** A bar of how far measures are. */
export function progressBar(measures: readonly Measure[], year?: number): Html {
  const { total, states } = progressOf(measures, year);
  return bar(states.map(({ state, count }) => ({ share: count / total, kind: `state-${state}` })));
}

/** One row of a table of progress: a part of the plan and its measures. */
export interface ProgressRow {
  readonly label: Content;
  readonly measures: readonly Measure[];
}

/** How far the parts of a plan are: a bar and the same in numbers. */
export function progressTable(site: Site, caption: string, rows: readonly ProgressRow[], year?: number): Html {
  const { t } = site;
  const used = progressOf(
    rows.flatMap(({ measures }) => measures),
    year,
  ).states.map(({ state }) => state);
  const row = ({ label, measures }: ProgressRow) => {
    const { total, states } = progressOf(measures, year);
    const count = (state: State) => states.find((one) => one.state === state)?.count ?? 0;
    return html`<tr><th scope="row">${label}</th><td class="chart">${total > 0 && progressBar(measures, year)}</td><td>${total}</td>${used.map(
      (state) => html`<td>${count(state) || '–'}</td>`,
    )}</tr>`;
  };
  return html`<div class="wide" tabindex="0" role="group" aria-label="${caption}"><table class="figures"><caption>${caption}</caption><thead><tr><th scope="col">${t('plan.part')}</th><td class="chart"></td><th scope="col">${t('plan.measures')}</th>${used.map(
    (state) =>
      html`<th scope="col"><span class="key state-${state}" aria-hidden="true"></span>${t(`plan.state.${state}`)}</th>`,
  )}</tr></thead><tbody>${rows.map(row)}</tbody></table></div>`;
}
