import { decapStore } from './store.ts';

/** How long an entry may take to come, in milliseconds. */
const PATIENCE = 60_000;

/** Ends the watch over an unsaved text. */
let end = (): void => undefined;

/** Whoever has saved has nothing unsaved any more. */
export const endWatch = () => end();

/**
 * Keeps an unsaved text that was taken up on the screen. Decap asks about it while the entry itself is still on its way, and
 * draws the entry over it when that comes (3.16).
 */
export function watchOver(): void {
  end();
  const store = decapStore();
  if (!store) return;
  const draft = () => store.getState().entryDraft;
  const where = location.hash;
  const taken = draft();
  const unsubscribe = store.subscribe(() => {
    if (location.hash !== where) end();
    else if (draft().get('key') !== taken.get('key') && draft().get('hasChanged') === false) {
      end();
      store.dispatch({ type: 'DRAFT_LOCAL_BACKUP_RETRIEVED', payload: { entry: taken.get('entry') } });
      store.dispatch({ type: 'DRAFT_CREATE_FROM_LOCAL_BACKUP' });
    }
  });
  const clock = setTimeout(() => end(), PATIENCE);
  end = () => {
    clearTimeout(clock);
    unsubscribe();
    end = () => undefined;
  };
}
