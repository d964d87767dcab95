import { calendarPath, eventsOf } from '~/components/plan/calendar.ts';
import type { Site } from '~/components/site/site.ts';
import { voiceOf } from '~/components/take/voice.ts';
import { planEntries } from '~/data/plans.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import { columnsOf } from '~/domain/table/cells.ts';
import { toCsv } from '~/exports/csv.ts';
import { toIcalendar } from '~/exports/icalendar.ts';
import { planTable } from '~/exports/plan-table.ts';
import { planBook } from '~/print/plan/book.ts';
import { planSheet } from '~/print/plan/questionnaire.ts';
import { stampOf } from '~/print/press.ts';
import { planMeasures } from '~/schema/collections/plan/measures.ts';
import { planObjectives } from '~/schema/collections/plan/objectives.ts';
import { widgetsOf } from '~/schema/field.ts';
import type { Paper } from './papers.ts';
import { planFiles } from './plan/page.ts';
import type { TakeAway } from './take-away.ts';
import { absolute } from './take-away.ts';

/** Objectives and measures as a table. */
function tableOf(plan: Plan): string {
  return planTable(plan.id, [
    {
      kind: 'objective',
      columns: columnsOf(widgetsOf(planObjectives.fields)),
      entries: planEntries(plan.id, 'plan-objectives'),
    },
    {
      kind: 'measure',
      columns: columnsOf(widgetsOf(planMeasures.fields)),
      entries: planEntries(plan.id, 'plan-measures'),
    },
  ]);
}

function dataOf(plan: Plan): string {
  const list = (kind: 'plan-areas' | 'plan-objectives' | 'plan-measures') =>
    planEntries(plan.id, kind).map(({ id, data }) => ({ id, ...data }));
  const { id, name, summary, from, to, status, approvedOn, approvedBy } = plan;
  const file = {
    plan: { id, name, summary, from, to, status, approvedOn, approvedBy },
    areas: list('plan-areas'),
    objectives: list('plan-objectives'),
    measures: list('plan-measures'),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function commentsOf({ t }: Site, { comments }: Plan): string {
  const aboutOf = (about: Plan['comments'][number]['about']) =>
    !about ? '' : 'number' in about ? `${about.number} ${about.name}` : about.name;
  return toCsv([
    [
      'number',
      'receivedOn',
      'channel',
      'category',
      'about',
      'author',
      'text',
      'settlement',
      'reasoning',
      'change',
      'settledOn',
    ],
    ...comments.map((one) => [
      one.number,
      one.receivedOn,
      t(`plan.channel.${one.channel}`),
      t(`plan.category.${one.category}`),
      aboutOf(one.about),
      one.author && [t(`plan.author.${one.author.kind}`), one.author.name].filter(Boolean).join(', '),
      one.text,
      t(`plan.settlement.${one.settlement}`),
      one.reasoning,
      one.change,
      one.settledOn,
    ]),
  ]);
}

const groupsOf = ({ t }: Site, { groups }: Plan): string =>
  toCsv([
    ['group', 'kind', 'role', 'name', 'organization', 'position'],
    ...groups.flatMap(({ name, kind, members }) =>
      members.map((one) => [
        name,
        t(`plan.group.${kind}`),
        t(`plan.role.${one.role}`),
        one.name,
        one.provider?.name ?? one.organization,
        one.position && t(`plan.position.${one.position}`),
      ]),
    ),
  ]);

/** Tables, data and the calendar of every plan. */
export function* planTakeAways(site: Site, origin: string | undefined): Generator<TakeAway> {
  for (const plan of site.plans.values()) {
    const events = eventsOf(site, plan, absolute(site.path('plan', plan.id), origin));
    if (events.length > 0) yield { path: calendarPath(plan), make: () => toIcalendar(plan.name, events, site.today) };
    const { table, data, comments, groups } = planFiles(site, plan);
    yield { path: table.href, make: () => tableOf(plan) };
    yield { path: data.href, make: () => dataOf(plan) };
    if (plan.comments.length > 0) yield { path: comments.href, make: () => commentsOf(site, plan) };
    if (plan.groups.length > 0) yield { path: groups.href, make: () => groupsOf(site, plan) };
  }
}

/** Every plan as a book, and the questionnaire of one that is in consultation. */
export function* planPapers(site: Site, origin: string | undefined): Generator<Paper> {
  const press = voiceOf(site);
  for (const plan of site.plans.values()) {
    const { book, sheet } = planFiles(site, plan);
    const url = absolute(site.path('plan', plan.id), origin);
    yield {
      path: book.href,
      template: 'plan',
      data: () => planBook(press, plan, site.catalogue, url),
      stamp: stampOf(press),
    };
    if (plan.consultation ?? plan.status === 'consultation') {
      yield { path: sheet.href, template: 'plan-sheet', data: () => planSheet(press, plan), stamp: stampOf(press) };
    }
  }
}
