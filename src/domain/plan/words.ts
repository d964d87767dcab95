import type { Currency } from './money.ts';
import type { Measure, Monitoring, Plan } from './plan.ts';

const formats = new Map<string, Intl.NumberFormat>();

const format = (key: string, make: () => Intl.NumberFormat) => {
  const made = formats.get(key) ?? make();
  formats.set(key, made);
  return made;
};

/** An amount of money in a language: `3 848 250 Kč`. */
export const moneyText = (locale: string, amount: number, currency: Currency = 'CZK'): string =>
  format(
    `${locale} ${currency}`,
    () =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        maximumFractionDigits: 0,
      }),
  ).format(amount);

/** A number as people of a language write it: `3 848 250`. */
export const numberText = (locale: string, value: number): string =>
  format(locale, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })).format(value);

type CardField =
  | 'number'
  | 'name'
  | 'objective'
  | 'characteristics'
  | 'activities'
  | 'impact'
  | 'costs'
  | 'funds'
  | 'clients'
  | 'organizations'
  | 'newService'
  | 'implementers'
  | 'services'
  | 'groups'
  | 'needs'
  | 'schedule'
  | 'indicators'
  | 'priority'
  | 'note';

/** Sentences that the card of a measure is put together from, by their names in the dictionaries. */
export type PlanWord =
  | `plan.card.${CardField}`
  | `plan.costs.per.${NonNullable<NonNullable<Measure['costs']>['per']>}`
  | `plan.source.${Measure['funds'][number]['source']}`
  | `plan.clients.${Measure['clients'][number]['per']}`
  | `plan.new.${NonNullable<Measure['newService']>}`
  | `plan.effect.${Measure['services'][number]['effect']}`
  | `plan.priority.${NonNullable<Measure['priority']>}`
  | `plan.state.${Monitoring['state']}`
  | `plan.status.${Plan['status']}`
  | 'plan.indicator.start'
  | 'plan.indicator.target';

/** Somebody who says a plan in a language. */
export interface PlanVoice {
  readonly locale: string;
  readonly t: (key: PlanWord, params?: Readonly<Record<string, string | number>>) => string;
  readonly date: (day: string) => string;
}
