import type { Store } from './store.ts';
import { isWhole, pointAt, prune, sequenceAt, stateOf, writeState } from './store.ts';

/** What an examination finds: `unseen` when nobody could tell, and why a release is ill. */
export type Finding = 'well' | 'unseen' | { readonly ill: string };

export type Examine = () => Promise<Finding>;

/**
 * What came of a release: `well` it stays, `unseen` it stays on trial, `ill` the one before came back, `stuck` there is
 * none to go back to.
 */
export type Settled =
  { readonly result: 'well' | 'unseen' | 'nothing' } | { readonly result: 'ill' | 'stuck'; readonly reason: string };

/** Whether a release is shown of which nobody knows yet whether it is well. */
export function isOnTrial(store: Store): boolean {
  const current = sequenceAt(store, 'current');
  return current > 0 && current !== stateOf(store).well;
}

/** Goes back to the release before, which is remembered as well; the one that is left never comes again. */
export function goBack(store: Store, reason: string): Settled {
  const current = sequenceAt(store, 'current');
  const before = sequenceAt(store, 'previous');
  const { highest, ill } = stateOf(store);
  if (before === 0 || before === current || ill.includes(before) || !isWhole(store, before))
    return { result: 'stuck', reason };
  // First remember, then go: whoever is cut off between the two goes back at the next start.
  writeState(store, {
    highest: Math.max(highest, current),
    ill: [...new Set([...ill, current])].slice(-50),
    well: before,
  });
  pointAt(store, 'current', before);
  return { result: 'ill', reason };
}

/** Examines the release that is shown, unless it has proved well before, and goes back when it is ill. */
export async function settle(store: Store, examine: Examine): Promise<Settled> {
  const current = sequenceAt(store, 'current');
  const { highest, ill, well } = stateOf(store);
  if (current === 0) return { result: 'nothing' };
  if (ill.includes(current)) return goBack(store, 'ill');
  if (well !== current) {
    const finding = await examine();
    if (finding === 'unseen') return { result: 'unseen' };
    if (finding !== 'well') return goBack(store, finding.ill);
    writeState(store, { highest: Math.max(highest, current), ill, well: current });
  }
  prune(store);
  return { result: 'well' };
}
