import type { Immutable } from './decap.ts';

/** Decap's store, as far as we ask it and tell it anything. */
interface Store {
  dispatch(action: { readonly type: string; readonly payload?: object }): void;
  subscribe(listen: () => void): () => void;
  getState(): { readonly entryDraft: Immutable };
}

interface Fibre {
  readonly memoizedProps: { readonly store?: Store } | null;
  readonly child: Fibre | null;
  readonly sibling: Fibre | null;
}

/**
 * Decap's store, which it keeps to itself: React keeps the way from the page's element to its components, and the store is
 * given to one of the first. Nothing where a later Decap is built otherwise.
 */
export function decapStore(): Store | undefined {
  const root = document.getElementById('nc-root') as unknown as Record<string, Fibre | null> | null;
  const key = Object.keys(root ?? {}).find((name) => name.startsWith('__reactContainer$')) ?? '';
  const waiting = [root?.[key]];
  for (let fibre = waiting.pop(); fibre; fibre = waiting.pop()) {
    const { memoizedProps, child, sibling } = fibre;
    if (typeof memoizedProps?.store?.dispatch === 'function') return memoizedProps.store;
    for (const next of [sibling, child]) if (next) waiting.push(next);
  }
  return undefined;
}
