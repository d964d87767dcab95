import { unknownPlaceholders } from '~/domain/plan/chapter-text.ts';
import type { PlanAreaEntry } from '~/schema/collections/plan/areas.ts';
import type { PlanCommentEntry } from '~/schema/collections/plan/comments.ts';
import type { PlanMeasureEntry } from '~/schema/collections/plan/measures.ts';
import type { PlanEntry } from '~/schema/collections/plan/plan.ts';
import type { Entry } from '../load.ts';
import { nearId } from '../folders.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** Something odd about an entry: its code, where, and what completes the sentence. */
type Oddity = readonly [code: ProblemCode, field: string, params?: Problem['params']];

interface Around {
  readonly plan: PlanEntry;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The year that runs. */
  readonly year: number;
  /** Slugs of services that ended. */
  readonly ended: ReadonlySet<string>;
  /** Ids of objectives that some measure leads to. */
  readonly pursued: ReadonlySet<string>;
}

/** Past years of a measure, or of its plan, for which an indicator should have a value by now. */
function pastYears({ schedule }: Pick<PlanMeasureEntry, 'schedule'>, { plan, year }: Around): number[] {
  const { from, to } = schedule ?? plan;
  return Array.from({ length: Math.max(0, Math.min(to, year - 1) - from + 1) }, (_, i) => from + i);
}

function oddMeasure(measure: PlanMeasureEntry, around: Around): Oddity[] {
  const { implementers, schedule, funds, indicators, services } = measure;
  const years = pastYears(measure, around);
  return [
    ...(implementers.length === 0 ? [['measureNobody', 'implementers'] as const] : []),
    ...(schedule === undefined ? [['measureNever', 'schedule'] as const] : []),
    ...(funds.length === 0 ? [['measureUnfunded', 'funds'] as const] : []),
    ...(indicators.length === 0 ? [['measureUnmeasured', 'indicators'] as const] : []),
    ...indicators.flatMap(({ values }, i): Oddity[] => {
      const missing = years.filter((year) => values.every((one) => one.year !== year));
      return missing.length === 0
        ? []
        : [['indicatorSilent', `indicators[${i}].values`, { years: missing.join(', ') }]];
    }),
    ...services.flatMap(({ service }, i): Oddity[] =>
      around.ended.has(service) ? [['serviceEnded', `services[${i}].service`]] : [],
    ),
  ];
}

const oddArea = ({ swot }: PlanAreaEntry): Oddity[] =>
  (swot?.weaknesses ?? []).flatMap(({ measures }, i): Oddity[] =>
    measures.length === 0 ? [['weaknessUnanswered', `swot.weaknesses[${i}].measures`]] : [],
  );

function oddPlan({ status, consultation }: PlanEntry, { today }: Around): Oddity[] {
  if (status !== 'consultation') return [];
  if (consultation === undefined) return [['consultationUnset', 'consultation']];
  return consultation.to < today ? [['consultationOver', 'status', { to: consultation.to }]] : [];
}

const isSettled = ({ status }: PlanEntry) => status === 'approved' || status === 'closed';

function oddities({ collection, id, data, body }: Entry, around: Around): Oddity[] {
  const { plan, pursued } = around;
  if (collection === 'plan-comments') {
    const { settlement } = data as PlanCommentEntry;
    return isSettled(plan) && settlement === 'pending' ? [['commentPending', 'settlement']] : [];
  }
  // What is closed stays as it is.
  if (plan.status === 'closed') return [];
  if (collection === 'plan-measures') return oddMeasure(data as PlanMeasureEntry, around);
  if (collection === 'plan-objectives') return pursued.has(id) ? [] : [['objectiveIdle', '']];
  if (collection === 'plan-areas') return oddArea(data as PlanAreaEntry);
  if (collection === 'plan-chapters') return unknownPlaceholders(body).map((word) => ['placeUnknown', '', { word }]);
  return collection === 'plans' ? oddPlan(data as PlanEntry, around) : [];
}

/** Entries whose number another of the same plan has: two measures 1.1. */
function sameNumbers(entries: readonly Entry[]): Problem[] {
  const numbered = entries.filter(({ collection }) => /^plan-(measures|objectives|comments|areas)$/.test(collection));
  const groups = Map.groupBy(numbered, ({ collection, id, data }) =>
    [collection, id.split('/')[0], data['number']].join(' '),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ file, data }) => ({
      severity: 'warning' as const,
      code: 'numberTwice' as const,
      file,
      field: 'number',
      value: String(data['number']),
      params: { other: first?.file ?? '' },
    })),
  );
}

/**
 * What a plan lacks or leaves unsaid, though nothing of it is wrong.
 *
 * @param today `YYYY-MM-DD`
 */
export function oddPlans(entries: readonly Entry[], today: string): Problem[] {
  const plans = new Map(
    entries.flatMap(({ collection, id, data }) => (collection === 'plans' ? [[id, data as PlanEntry] as const] : [])),
  );
  if (plans.size === 0) return [];
  const measures = entries.filter(({ collection }) => collection === 'plan-measures');
  const around = {
    today,
    year: Number(today.slice(0, 4)),
    ended: new Set(
      entries.flatMap(({ collection, id, data }) =>
        collection === 'services' && data['status'] === 'ended' ? [id] : [],
      ),
    ),
    pursued: new Set(measures.map(({ id, data }) => nearId(id, 1, (data as PlanMeasureEntry).objective))),
  };
  const found = entries.flatMap((entry) => {
    const plan = entry.collection.startsWith('plan') ? plans.get(entry.id.split('/')[0] ?? '') : undefined;
    if (!plan) return [];
    return oddities(entry, { ...around, plan }).map(([code, field, params = {}]): Problem => ({
      severity: 'warning',
      code,
      file: entry.file,
      field,
      params,
    }));
  });
  return [...found, ...sameNumbers(entries)];
}
