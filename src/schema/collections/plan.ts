import { planAreas } from './plan/areas.ts';
import { planChapters } from './plan/chapters.ts';
import { planComments } from './plan/comments.ts';
import { planEvaluations } from './plan/evaluations.ts';
import { planGroups } from './plan/groups.ts';
import { planIdeas } from './plan/ideas.ts';
import { planImplementation } from './plan/implementation.ts';
import { planMatrices } from './plan/matrices.ts';
import { planMeasures } from './plan/measures.ts';
import { planMeetings } from './plan/meetings.ts';
import { planMonitoring } from './plan/monitoring.ts';
import { planObjectives } from './plan/objectives.ts';
import { plans } from './plan/plan.ts';
import { planQuestionnaires } from './plan/questionnaires.ts';
import { planVersionChapters, planVersionMeasures, planVersionObjectives, planVersions } from './plan/versions.ts';

/** Every kind of entry that a folder of a plan holds. */
export const planCollections = {
  plans,
  'plan-chapters': planChapters,
  'plan-areas': planAreas,
  'plan-objectives': planObjectives,
  'plan-measures': planMeasures,
  'plan-matrices': planMatrices,
  'plan-comments': planComments,
  'plan-questionnaires': planQuestionnaires,
  'plan-monitoring': planMonitoring,
  'plan-implementation': planImplementation,
  'plan-ideas': planIdeas,
  'plan-groups': planGroups,
  'plan-meetings': planMeetings,
  'plan-evaluations': planEvaluations,
  'plan-versions': planVersions,
  'plan-version-chapters': planVersionChapters,
  'plan-version-objectives': planVersionObjectives,
  'plan-version-measures': planVersionMeasures,
} as const;
