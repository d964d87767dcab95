import type { Site } from '~/components/site/site.ts';
import { columns } from '~/components/ui/bars.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import type { Measure } from '~/domain/plan/plan.ts';
import { reachedOf } from '~/domain/plan/progress.ts';
import { numberIn, own } from './speak.ts';

type Indicator = Measure['indicators'][number];

function one(site: Site, indicator: Indicator): Html {
  const { t } = site;
  const { name, unit, baseline, target, source } = indicator;
  const values = [...indicator.values].sort((a, b) => a.year - b.year);
  const say = (value: number) => numberIn(site, value);
  const row = (label: string, value: number | undefined, note?: string) =>
    html`<tr><th scope="row">${label}</th><td>${value === undefined ? '–' : say(value)}</td><td>${note !== undefined && own(site, note)}</td></tr>`;
  const withYear = (label: string, year: number | undefined) => (year === undefined ? label : `${label} (${year})`);
  const bars = [
    ...(baseline
      ? [{ value: baseline.value, label: String(baseline.year ?? t('plan.indicator.start')), kind: 'base' }]
      : []),
    ...values.flatMap(({ year, value }) =>
      value === undefined ? [] : [{ value, label: String(year), kind: 'value' }],
    ),
    ...(target ? [{ value: target.value, label: t('plan.indicator.targetShort'), kind: 'target' }] : []),
  ];
  const reached = reachedOf(indicator);
  return html`<div class="indicator"><table class="figures small"><caption>${own(site, name)} <small>(${own(site, unit)})</small></caption><thead class="hidden"><tr><th scope="col">${t('plan.years')}</th><th scope="col">${t('plan.indicator.value')}</th><th scope="col">${t('plan.card.note')}</th></tr></thead><tbody>${
    baseline && row(withYear(t('plan.indicator.start'), baseline.year), baseline.value)
  }${values.map(({ year, value, note }) => row(String(year), value, note))}${
    target && row(withYear(t('plan.indicator.target'), target.year), target.value)
  }</tbody></table>${bars.length > 1 && columns(bars, t('plan.indicator.chart', { name }), say)}${
    reached?.percent !== undefined && html`<p><b>${t('plan.indicator.reached', { percent: reached.percent })}</b></p>`
  }${source !== undefined && html`<p><small>${t('plan.indicator.source')}: ${own(site, source)}</small></p>`}</div>`;
}

/** Indicators: of each its values in a table, and as columns beside it. */
export const indicatorTable = (site: Site, indicators: readonly Indicator[]): Html =>
  html`${indicators.map((indicator) => one(site, indicator))}`;
