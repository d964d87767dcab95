import type { PlanAreaEntry } from '~/schema/collections/plan/areas.ts';
import type { PlanChapterEntry } from '~/schema/collections/plan/chapters.ts';
import type { PlanCommentEntry } from '~/schema/collections/plan/comments.ts';
import type { PlanEvaluationEntry } from '~/schema/collections/plan/evaluations.ts';
import type { PlanGroupEntry } from '~/schema/collections/plan/groups.ts';
import type { PlanIdeaEntry } from '~/schema/collections/plan/ideas.ts';
import type { PlanImplementationEntry } from '~/schema/collections/plan/implementation.ts';
import type { PlanMatrixEntry } from '~/schema/collections/plan/matrices.ts';
import type { PlanMeasureEntry } from '~/schema/collections/plan/measures.ts';
import type { PlanMeetingEntry } from '~/schema/collections/plan/meetings.ts';
import type { PlanMonitoringEntry } from '~/schema/collections/plan/monitoring.ts';
import type { PlanObjectiveEntry } from '~/schema/collections/plan/objectives.ts';
import type { PlanEntry } from '~/schema/collections/plan/plan.ts';
import type { PlanQuestionnaireEntry } from '~/schema/collections/plan/questionnaires.ts';
import type { PlanVersionEntry } from '~/schema/collections/plan/versions.ts';
import type { Municipality, Need, Provider, Service, ServiceType, TargetGroup } from '../catalogue/catalogue.ts';
import type { Kept, KeptMatrix } from './outputs.ts';

interface Identified {
  readonly id: string;
}

/** An organization in a plan: by its page in the catalogue, or by its name alone. */
export interface Party {
  readonly provider: Provider | undefined;
  readonly name: string | undefined;
  readonly note: string | undefined;
}

/** What a measure does to a service of the catalogue. */
export interface ServiceLink {
  readonly service: Service;
  readonly effect: PlanMeasureEntry['services'][number]['effect'];
}

/** How a measure fared in a year. */
export interface Monitoring extends Omit<PlanMonitoringEntry, never> {
  readonly year: number;
  readonly measure: Measure;
}

export interface Measure
  extends
    Omit<PlanMeasureEntry, 'objective' | 'organizations' | 'implementers' | 'services' | 'targetGroups' | 'needs'>,
    Identified {
  readonly objective: Objective;
  readonly organizations: readonly Party[];
  readonly implementers: readonly Party[];
  readonly services: readonly ServiceLink[];
  readonly targetGroups: readonly TargetGroup[];
  readonly needs: readonly Need[];
  /** By year. */
  readonly monitoring: Monitoring[];
  readonly comments: Comment[];
}

export interface Objective extends Omit<PlanObjectiveEntry, 'area'>, Identified {
  readonly area: Area | undefined;
  readonly measures: Measure[];
  readonly comments: Comment[];
}

export type SwotSide = 'strengths' | 'weaknesses' | 'opportunities' | 'threats';

/** One point of a SWOT analysis with the measures that answer it. */
export interface SwotPoint {
  readonly text: string;
  readonly measures: readonly Measure[];
}

export interface Swot extends Readonly<Record<SwotSide, readonly SwotPoint[]>> {
  readonly on: string | undefined;
  readonly note: string | undefined;
}

export interface Area extends Omit<PlanAreaEntry, 'targetGroups' | 'group' | 'swot'>, Identified {
  readonly targetGroups: readonly TargetGroup[];
  readonly group: Group | undefined;
  readonly swot: Swot | undefined;
  readonly objectives: Objective[];
  readonly chapters: Chapter[];
}

export interface Chapter extends Omit<PlanChapterEntry, 'area'>, Identified {
  readonly area: Area | undefined;
  /** Markdown with places for generated parts. */
  readonly body: string;
  readonly comments: Comment[];
}

/** A member as it may be published: without a name where there is no consent. */
export interface Member {
  readonly role: PlanGroupEntry['members'][number]['role'];
  readonly name: string | undefined;
  readonly provider: Provider | undefined;
  readonly organization: string | undefined;
  readonly position: PlanGroupEntry['members'][number]['position'];
}

export interface Group extends Omit<PlanGroupEntry, 'members'>, Identified {
  readonly members: readonly Member[];
}

/** A comment as it may be published: its author has lost the name on the way here unless there is consent. */
export interface Comment extends Omit<PlanCommentEntry, 'about' | 'author' | 'changed' | 'settledBy'>, Identified {
  readonly about: Measure | Objective | Area | Chapter | undefined;
  readonly author:
    { readonly kind: NonNullable<PlanCommentEntry['author']>['kind']; readonly name: string | undefined } | undefined;
  readonly changed: readonly Measure[];
  readonly settledBy: Group | undefined;
}

/** A cell of a matrix as an editor declared it. */
export interface Declared {
  readonly serviceType: ServiceType;
  readonly need: Need;
  readonly state: PlanMatrixEntry['cells'][number]['state'];
  readonly note: string | undefined;
  readonly measures: readonly Measure[];
}

/** What is known of a target group's matrix beyond the catalogue. */
export interface MatrixNotes {
  readonly group: TargetGroup;
  readonly note: string | undefined;
  readonly needs: readonly Need[];
  readonly serviceTypes: readonly ServiceType[];
  readonly cells: readonly Declared[];
  readonly kept: KeptMatrix | undefined;
}

export interface Task extends Omit<PlanImplementationEntry['items'][number], 'measure' | 'responsible'> {
  readonly measure: Measure;
  readonly responsible: Party | undefined;
}

/** What will be done in one year. */
export interface YearPlan extends Omit<PlanImplementationEntry, 'items'> {
  readonly year: number;
  readonly items: readonly Task[];
}

export interface Idea extends Omit<PlanIdeaEntry, 'submitters' | 'areas' | 'measures'>, Identified {
  readonly submitters: readonly Party[];
  readonly areas: readonly Area[];
  readonly measures: readonly Measure[];
}

export interface Meeting extends Omit<PlanMeetingEntry, 'groups'>, Identified {
  readonly groups: readonly Group[];
  readonly body: string;
}

export interface Evaluation extends PlanEvaluationEntry, Identified {
  readonly body: string;
}

/** A state in which the plan once left the house, with its texts as they were. */
export interface Version extends PlanVersionEntry, Identified {
  readonly chapters: readonly Chapter[];
  readonly objectives: readonly Objective[];
  readonly measures: ReadonlyMap<string, Measure>;
}

/** A community plan, every reference resolved, each list in the order in which it is shown. */
export interface Plan
  extends Omit<PlanEntry, 'territory' | 'previous' | 'matrixNeeds' | 'consultation' | 'kept'>, Identified {
  readonly kept: Kept | undefined;
  readonly territory: readonly Municipality[];
  readonly previous: Plan | undefined;
  readonly next: Plan | undefined;
  readonly matrixNeeds: readonly Need[];
  readonly consultation:
    (Omit<NonNullable<PlanEntry['consultation']>, 'version'> & { readonly version: Version | undefined }) | undefined;
  readonly chapters: readonly Chapter[];
  readonly areas: readonly Area[];
  readonly objectives: readonly Objective[];
  readonly measures: ReadonlyMap<string, Measure>;
  readonly matrices: ReadonlyMap<string, MatrixNotes>;
  readonly comments: readonly Comment[];
  readonly questionnaire: PlanQuestionnaireEntry | undefined;
  /** By year, the last first. */
  readonly years: readonly number[];
  readonly implementation: readonly YearPlan[];
  readonly ideas: readonly Idea[];
  readonly groups: readonly Group[];
  readonly meetings: readonly Meeting[];
  readonly evaluations: readonly Evaluation[];
  readonly versions: readonly Version[];
}
