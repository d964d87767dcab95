import type { Site } from '~/components/site/site.ts';
import { bar } from '~/components/ui/bars.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import type { Budget } from '~/domain/plan/money.ts';
import { budgetsOf } from '~/domain/plan/money.ts';
import type { Measure, Plan } from '~/domain/plan/plan.ts';
import { moneyIn } from './speak.ts';

function budgetTable(site: Site, { currency, costs, sources }: Budget, caption: string): Html {
  const { t } = site;
  const most = Math.max(1, ...sources.map(({ amount }) => amount));
  const total = sources.reduce((sum, { amount }) => sum + amount, 0);
  const rows = sources.map(({ source, amount, measures, unstated }) => {
    const more = unstated > 0 && html`<small>${t('plan.money.unstated', { count: unstated })}</small>`;
    return html`<tr><th scope="row">${t(`plan.source.${source}`)}</th><td class="chart">${bar([{ share: amount / most, kind: 'money' }])}</td><td>${
      amount > 0 ? moneyIn(site, amount, currency) : '–'
    }${more}</td><td>${measures}</td></tr>`;
  });
  return html`<div class="wide" tabindex="0" role="group" aria-label="${caption}"><table class="figures money"><caption>${caption}</caption><thead><tr><th scope="col">${t('plan.money.source')}</th><td class="chart"></td><th scope="col">${t('plan.money.amount')}</th><th scope="col">${t('plan.measures')}</th></tr></thead><tbody>${rows}</tbody><tfoot><tr><th scope="row">${t('plan.money.total')}</th><td class="chart"></td><td>${moneyIn(site, total, currency)}</td><td></td></tr></tfoot></table></div>
    <p>${t('plan.money.costs', { amount: moneyIn(site, costs, currency) })}</p>`;
}

/** What measures cost and who will pay for them; nothing where no money is written of. */
export function moneyView(site: Site, plan: Plan, measures: Iterable<Measure>): Html | undefined {
  const budgets = budgetsOf(measures, plan);
  if (budgets.length === 0) return undefined;
  return html`${budgets.map((budget) => budgetTable(site, budget, site.t('plan.money.caption')))}`;
}
