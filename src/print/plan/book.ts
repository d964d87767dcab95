import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import { chapterBlocks } from '~/domain/plan/chapter-blocks.ts';
import { groupsOf } from '~/domain/plan/matrix.ts';
import { areaOutputsOf, outputsOf, populationOf } from '~/domain/plan/outputs.ts';
import type { Chapter, Plan } from '~/domain/plan/plan.ts';
import { countComments } from '~/domain/plan/settlement.ts';
import { moneyText, numberText } from '~/domain/plan/words.ts';
import { richText } from '~/domain/text/rich-text.ts';
import type { Press } from '../press.ts';
import { imprintOf } from '../press.ts';
import { WORDS } from './words.ts';
import {
  commentsPart,
  groupPart,
  matrixPart,
  moneyPart,
  objectivePart,
  outputsPart,
  progressPart,
  swotPart,
} from './parts.ts';

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;

/** A plan in figures, the sentences of the first page. */
export function figuresOf({ t }: Press, plan: Plan): string[] {
  const { total, incorporated } = countComments(plan.comments);
  const counts = [
    ['areas', plan.areas.length],
    ['objectives', plan.objectives.length],
    ['measures', plan.measures.size],
    ['groups', plan.groups.length],
    ['members', plan.groups.reduce((sum, { members }) => sum + members.length, 0)],
    ['comments', total],
    ['incorporated', incorporated],
  ] as const;
  return counts.flatMap(([key, count]) => (count === 0 ? [] : [t(`plan.count.${key}`, { count })]));
}

function countsOf({ t }: Press, plan: Plan) {
  const { total, incorporated, settlements, categories } = countComments(plan.comments);
  const share = (count: number) => count / Math.max(1, total);
  return {
    sum: t('plan.comments.sum', { count: total, incorporated }),
    settlements: settlements.map(({ value, count }) => ({
      label: t(`plan.settlement.${value}`),
      count,
      share: share(count),
    })),
    categories: categories.map(({ value, count }) => ({
      label: t(`plan.category.${value}`),
      count,
      share: share(count),
    })),
  };
}

/** Everything that stands in the printed plan, `templates/plan.typ`. */
export function planBook(press: Press, plan: Plan, catalogue: Catalogue, url: string | undefined) {
  const { t, date, say, locale } = press;
  const chapter = ({ name, summary, body }: Chapter) => ({ name, summary: summary ?? '', blocks: chapterBlocks(body) });
  const printed = new Set<string>();
  const areas = plan.areas.map((area) => {
    const own = groupsOf({ areas: [area], matrices: new Map() }).filter(({ id }) => !printed.has(id));
    for (const { id } of own) printed.add(id);
    return {
      number: area.number,
      name: area.name,
      summary: area.summary ?? '',
      description: area.description === undefined ? [] : richText(area.description),
      chapters: area.chapters.map(chapter),
      group: area.group && groupPart(press, area.group),
      outputs: outputsPart(press, areaOutputsOf(area, plan, catalogue)),
      swot: swotPart(press, area) ?? [],
      matrices: own.map((group) => matrixPart(press, plan, group, catalogue)),
      objectives: area.objectives.map((objective) => objectivePart(press, objective)),
    };
  });
  const rest = groupsOf(plan).filter(({ id }) => !printed.has(id));
  return {
    imprint: imprintOf(press),
    url,
    title: plan.name,
    summary: plan.summary,
    period: `${plan.from}–${plan.to}`,
    status: t(`plan.status.${plan.status}`),
    approved: [plan.approvedBy, plan.approvedOn && date(plan.approvedOn)].filter(Boolean).join(', '),
    vision: plan.vision === undefined ? [] : richText(plan.vision),
    figures: figuresOf(press, plan),
    more: plan.figures.map(({ name, value, unit }) =>
      [numberText(locale, value), unit, name].filter(Boolean).join(' '),
    ),
    words: Object.fromEntries(Object.entries(WORDS).map(([name, key]) => [name, t(key)])),
    parts: LETTERS.map((letter) => ({
      letter,
      title: t(`plan.part.${letter}`),
      chapters: plan.chapters.filter(({ part, area }) => part === letter && !area).map(chapter),
    })),
    areas,
    matrices: rest.map((group) => matrixPart(press, plan, group, catalogue)),
    joint: plan.objectives.filter(({ area }) => !area).map((objective) => objectivePart(press, objective)),
    tree: plan.objectives.map(({ number, name, measures }) => ({
      number,
      name,
      measures: measures.map((one) => ({ number: one.number, name: one.name })),
    })),
    timeline: [...plan.measures.values()].flatMap(({ number, name, schedule }) =>
      schedule ? [{ number, name, from: schedule.from, to: schedule.to }] : [],
    ),
    span: [plan.from, plan.to],
    money: moneyPart(press, plan, plan.measures.values()),
    progress: plan.years.length > 0 ? progressPart(press, plan) : undefined,
    counts: plan.comments.length > 0 ? countsOf(press, plan) : undefined,
    comments: commentsPart(press, plan.comments),
    groups: plan.groups.map((group) => ({
      ...groupPart(press, group),
      ofArea: plan.areas.some((area) => area.group === group),
    })),
    meetings: plan.meetings.map(({ on, name, attended }) => [
      date(on),
      name,
      attended === undefined ? '' : String(attended),
    ]),
    territory: plan.territory.map((place) => {
      const population = populationOf(place, plan);
      return [place.name, population === undefined ? '–' : numberText(locale, population)];
    }),
    outputs: outputsPart(press, outputsOf(plan, catalogue)),
    ideas: plan.ideas.map(({ name, summary, priority }) => ({
      name,
      summary,
      priority: priority ? t(`plan.priority.is.${priority}`) : '',
    })),
    implementation: plan.implementation.map(({ year, items }) => ({
      title: t('plan.implementation.in', { year }),
      rows: items.map(({ measure, task, by, costs }) => [
        measure.number,
        task,
        by === undefined ? '' : date(by),
        costs === undefined ? '' : moneyText(locale, costs),
      ]),
    })),
    evaluations: plan.evaluations.map(({ name, summary }) => ({ name, summary: summary ?? '' })),
    contacts: plan.contacts.map(({ role, name, phone, email, web, address }) => ({
      role,
      lines: [name, phone, email, web, address].filter((one) => one !== undefined),
    })),
    questions: plan.questionnaire?.questions.map(({ question, options }) => ({ question, options })) ?? [],
    places: say(press.settings, 'name').value,
  };
}
