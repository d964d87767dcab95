import type * as Acts from './acts.ts';

/**
 * Does something with what buttons do, which is loaded when it is first asked for.
 *
 * @param failed what to do where it does not come, as without a network; most of it can wait
 */
export function withActs(use: (acts: typeof Acts) => unknown, failed: () => void = () => undefined): void {
  import('./acts.ts').then(use).catch(failed);
}
