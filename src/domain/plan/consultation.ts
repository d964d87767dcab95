import type { Plan } from './plan.ts';

/** Where a plan is with the comments of the public: not yet, now, or no more. */
export type Stage = 'before' | 'open' | 'over';

/**
 * Whether a plan takes comments on a day: while it is in consultation, within the days that were said.
 *
 * @param today `YYYY-MM-DD`
 */
export function consultationStage(
  { status, consultation }: Pick<Plan, 'status' | 'consultation'>,
  today: string,
): Stage {
  if (status !== 'consultation') return status === 'draft' ? 'before' : 'over';
  if (!consultation) return 'open';
  if (today < consultation.from) return 'before';
  return today > consultation.to ? 'over' : 'open';
}
