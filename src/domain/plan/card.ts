import type { Measure, Party } from './plan.ts';
import type { PlanVoice } from './words.ts';
import { moneyText, numberText } from './words.ts';

/** A field of a card and its text, line by line; empty where nobody filled it in. */
export interface CardText {
  readonly label: string;
  readonly text: string;
}

const lines = (all: readonly (string | undefined)[]) => all.filter(Boolean).join('\n');

const parts = (...all: readonly (string | undefined)[]) => all.filter(Boolean).join(', ');

const partyText = ({ provider, name, note }: Party) =>
  [provider?.name ?? name, note && `(${note})`].filter(Boolean).join(' ');

/** The card of a measure as texts, all its fields: for comparing versions, and for paper. */
export function cardTexts(measure: Measure, { locale, t, date }: PlanVoice): CardText[] {
  const { costs, funds, clients, schedule, indicators, newService, priority } = measure;
  const money = (amount: number | undefined) =>
    amount === undefined ? undefined : moneyText(locale, amount, costs?.currency);
  const value = (of: { value: number; year?: number | undefined } | undefined, label: string) =>
    of && `${label}${of.year === undefined ? '' : ` (${of.year})`} ${numberText(locale, of.value)}`;
  const costLines = [
    costs?.amount === undefined
      ? undefined
      : [money(costs.amount), t(`plan.costs.per.${costs.per ?? 'total'}`)].join(' '),
    ...(costs?.years.map((one) => `${one.year}: ${money(one.amount) ?? ''}`) ?? []),
    costs?.note,
  ];
  const indicatorLines = indicators.flatMap(({ name, unit, baseline, target, values, source }) => [
    `${name} (${unit}): ${parts(
      value(baseline, t('plan.indicator.start')),
      ...values.map(
        (one) =>
          `${one.year} ${one.value === undefined ? '–' : numberText(locale, one.value)}${one.note === undefined ? '' : ` (${one.note})`}`,
      ),
      value(target, t('plan.indicator.target')),
      source,
    )}`,
  ]);
  const period =
    schedule && (schedule.from === schedule.to ? String(schedule.from) : `${schedule.from}–${schedule.to}`);
  return [
    { label: t('plan.card.number'), text: measure.number },
    { label: t('plan.card.name'), text: measure.name },
    { label: t('plan.card.objective'), text: `${measure.objective.number} ${measure.objective.name}` },
    { label: t('plan.card.characteristics'), text: measure.characteristics ?? '' },
    { label: t('plan.card.activities'), text: lines(measure.activities) },
    { label: t('plan.card.impact'), text: measure.impact ?? '' },
    { label: t('plan.card.costs'), text: lines(costLines) },
    {
      label: t('plan.card.funds'),
      text: lines(
        funds.map(({ source, name, amount, note }) => parts(t(`plan.source.${source}`), name, money(amount), note)),
      ),
    },
    {
      label: t('plan.card.clients'),
      text: lines(
        clients.map(({ amount, per, note }) =>
          parts(t(`plan.clients.${per}`, { count: amount, number: numberText(locale, amount) }), note),
        ),
      ),
    },
    { label: t('plan.card.organizations'), text: lines(measure.organizations.map(partyText)) },
    {
      label: t('plan.card.newService'),
      text: lines([newService && t(`plan.new.${newService}`), measure.newServiceNote]),
    },
    { label: t('plan.card.implementers'), text: lines(measure.implementers.map(partyText)) },
    {
      label: t('plan.card.services'),
      text: lines(measure.services.map(({ service, effect }) => `${t(`plan.effect.${effect}`)}: ${service.name}`)),
    },
    { label: t('plan.card.groups'), text: measure.targetGroups.map(({ name }) => name).join(', ') },
    { label: t('plan.card.needs'), text: measure.needs.map(({ name }) => name).join(', ') },
    {
      label: t('plan.card.schedule'),
      text: lines([period, ...(schedule?.milestones.map(({ by, text }) => `${date(by)} ${text}`) ?? [])]),
    },
    { label: t('plan.card.indicators'), text: lines(indicatorLines) },
    { label: t('plan.card.priority'), text: priority ? t(`plan.priority.${priority}`) : '' },
    { label: t('plan.card.note'), text: measure.note ?? '' },
  ];
}
