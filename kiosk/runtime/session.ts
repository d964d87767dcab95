// What a session remembers from page to page. It lives in the tab alone, and ends with `wipe.ts`.
const KEY = 'kiosk';

/** What one visitor has done so far. */
export interface Session {
  /** Addresses behind the visitor, the last one at the end. */
  readonly trail: readonly string[];
  readonly prints: number;
  readonly reach: boolean;
}

const FRESH: Session = { trail: [], prints: 0, reach: false };

/** The session of whoever stands at the kiosk; nothing while nobody does. */
export function session(): Session | undefined {
  try {
    const kept = sessionStorage.getItem(KEY);
    return kept === null ? undefined : { ...FRESH, ...(JSON.parse(kept) as Partial<Session>) };
  } catch {
    return undefined;
  }
}

/** Begins a session, or changes the one that runs. */
export function keepSession(change: Partial<Session> = {}): void {
  sessionStorage.setItem(KEY, JSON.stringify({ ...FRESH, ...session(), ...change }));
}
