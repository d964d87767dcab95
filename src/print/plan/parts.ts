import { cardTexts } from '~/domain/plan/card.ts';
import { matrixOf } from '~/domain/plan/matrix.ts';
import { budgetsOf } from '~/domain/plan/money.ts';
import type { Outputs } from '~/domain/plan/outputs.ts';
import type { Area, Comment, Group, Measure, Objective, Plan } from '~/domain/plan/plan.ts';
import type { State } from '~/domain/plan/progress.ts';
import { progressOf, stateOf } from '~/domain/plan/progress.ts';
import { moneyText } from '~/domain/plan/words.ts';
import { richText } from '~/domain/text/rich-text.ts';
import type { Catalogue, TargetGroup } from '~/domain/catalogue/catalogue.ts';
import type { Press } from '../press.ts';
import { matrixSize } from './matrix-size.ts';

const compact = <Value>(all: readonly (Value | undefined | false | '')[]): Value[] =>
  all.filter((one): one is Value => one !== undefined && one !== false && one !== '');

/** A measure on paper: its card and the reports on it. */
export function measurePart(press: Press, measure: Measure) {
  const { t, date, locale } = press;
  const skipped = new Set([t('plan.card.number'), t('plan.card.name'), t('plan.card.objective')]);
  return {
    number: measure.number,
    name: measure.name,
    summary: measure.summary ?? '',
    state: t(`plan.state.${stateOf(measure)}`),
    rows: cardTexts(measure, press).filter(({ label, text }) => text !== '' && !skipped.has(label)),
    reports: measure.monitoring.map(({ year, state, text, spent }) => ({
      year,
      text,
      state: compact([t(`plan.state.${state}`), spent !== undefined && moneyText(locale, spent)]).join(', '),
    })),
    date: measure.schedule ? date(`${measure.schedule.to}-12-31`) : '',
  };
}

/** An objective on paper with its measures. */
export const objectivePart = (press: Press, { number, name, summary, reason, measures }: Objective) => ({
  number,
  name,
  summary,
  reason: reason === undefined ? [] : richText(reason),
  measures: measures.map((measure) => measurePart(press, measure)),
});

/** A group on paper: for whom its members speak, from where they are, and the names of those who agreed. */
export const groupPart = ({ t }: Press, { name, kind, members }: Group) => ({
  name,
  kind: t(`plan.group.${kind}`),
  count: t('plan.count.members', { count: members.length }),
  members: members.map((member) => [
    t(`plan.role.${member.role}`),
    compact([
      member.provider?.name ?? member.organization,
      member.position && t(`plan.position.${member.position}`),
    ]).join(', '),
    member.name ?? '',
  ]),
});

/** The matrix of a target group on paper. */
export function matrixPart({ t, say, date }: Press, plan: Plan, group: TargetGroup, catalogue: Catalogue) {
  const matrix = matrixOf(group, plan, catalogue);
  const gap = (state: 'missing' | 'insufficient' | 'not-needed' | 'offered') => t(`plan.gap.${state}`);
  const table = {
    columns: [t('plan.matrix.rows'), ...matrix.needs.map((need) => say(need, 'name').value)],
    rows: matrix.rows.map(({ serviceType, cells }) => ({
      name: say(serviceType, 'plainName').value ?? say(serviceType, 'name').value,
      cells: cells.map(({ offers, declared }) => ({
        offers: offers.map(({ name }) => name),
        gap: declared && (declared.state !== 'offered' || offers.length === 0) ? gap(declared.state) : '',
        measures: (declared?.measures ?? []).map(({ number }) => number).join(', '),
      })),
    })),
  };
  return {
    ...table,
    size: matrixSize(table),
    title: t('plan.matrix.caption', { group: say(group, 'name').value }),
    note: compact([matrix.note, matrix.keptOn !== undefined && t('plan.kept', { date: date(matrix.keptOn) })]).join(
      ' ',
    ),
  };
}

/** A SWOT analysis on paper: four squares. */
export const swotPart = ({ t }: Press, { swot }: Area) =>
  swot &&
  (['strengths', 'weaknesses', 'opportunities', 'threats'] as const).map((side) => ({
    title: t(`plan.swot.${side}`),
    points: swot[side].map(({ text, measures }) => ({
      text,
      measures: measures.map(({ number }) => number).join(', '),
    })),
  }));

/** Services by kind on paper. */
export const outputsPart = ({ t, say, date }: Press, { services, providers, types, keptOn }: Outputs) => ({
  sum: compact([
    t('plan.catalogue.sum', { services, providers }),
    keptOn !== undefined && t('plan.kept', { date: date(keptOn) }),
  ]).join(' '),
  rows: types.map((type) => [
    say(type.serviceType, 'plainName').value ?? say(type.serviceType, 'name').value,
    String(type.services),
  ]),
});

/** Money by source on paper, each with its share for a bar. */
export function moneyPart({ t, locale }: Press, plan: Plan, measures: Iterable<Measure>) {
  return budgetsOf(measures, plan).map(({ currency, costs, sources }) => {
    const most = Math.max(1, ...sources.map(({ amount }) => amount));
    const total = sources.reduce((sum, { amount }) => sum + amount, 0);
    return {
      caption: t('plan.money.caption'),
      costs: t('plan.money.costs', { amount: moneyText(locale, costs, currency) }),
      total: [t('plan.money.total'), moneyText(locale, total, currency)],
      rows: sources.map(({ source, amount, measures: count }) => ({
        label: t(`plan.source.${source}`),
        share: amount / most,
        amount: amount > 0 ? moneyText(locale, amount, currency) : '–',
        count,
      })),
    };
  });
}

/** How far objectives are, on paper: a bar of states and the same in numbers. */
export function progressPart({ t }: Press, plan: Plan) {
  const used = progressOf(plan.measures.values()).states.map(({ state }) => state);
  return {
    caption: t('plan.progress.byObjective'),
    columns: [t('plan.objective'), '', ...used.map((state) => t(`plan.state.${state}`))],
    states: used,
    rows: plan.objectives.map(({ number, name, measures }) => {
      const { total, states } = progressOf(measures);
      const count = (state: State) => states.find((one) => one.state === state)?.count ?? 0;
      return {
        label: `${number} ${name}`,
        segments: states.map((one) => ({ state: one.state, share: one.count / Math.max(1, total) })),
        counts: used.map(count),
      };
    }),
  };
}

const partName = (about: Comment['about'], { t }: Press) => {
  if (!about) return t('plan.comment.whole');
  return 'number' in about ? `${about.number} ${about.name}` : about.name;
};

/** The book of comments on paper. */
export const commentsPart = (press: Press, comments: readonly Comment[]) =>
  comments.map(({ number, receivedOn, channel, category, about, author, text, settlement, reasoning, change }) => ({
    number,
    head: compact([
      press.date(receivedOn),
      press.t(`plan.channel.${channel}`),
      press.t(`plan.category.${category}`),
      author && compact([press.t(`plan.author.${author.kind}`), author.name]).join(' '),
    ]).join(' · '),
    about: partName(about, press),
    text,
    settlement: press.t(`plan.settlement.${settlement}`),
    reasoning: reasoning ?? '',
    change: change ?? '',
  }));
