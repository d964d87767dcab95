/** Said on `document` when a choice of services has changed; without `ids` there is none, and all are meant. */
export interface Chosen {
  readonly ids: ReadonlySet<string> | undefined;
}

/** The filter has narrowed services to these. */
export const NARROWED = 'rozcestnik:narrowed';

/** A search has found these: the filter counts among them. */
export const FOUND = 'rozcestnik:found';

/** Says on `document` which services are chosen. */
export function announce(event: typeof NARROWED | typeof FOUND, ids: ReadonlySet<string> | undefined): void {
  document.dispatchEvent(new CustomEvent<Chosen>(event, { detail: { ids } }));
}

/** Listens to what is chosen until the signal ends it. */
export function onChosen(
  event: typeof NARROWED | typeof FOUND,
  listen: (ids: Chosen['ids']) => void,
  signal: AbortSignal,
): void {
  document.addEventListener(event, (said) => listen((said as CustomEvent<Chosen>).detail.ids), { signal });
}
