// The types of a service worker stand in a library that contradicts that of pages; these are the few that are used here.

/** An event that keeps the worker alive until a promise is settled. */
export interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** A request of a page, or for one. */
export interface Fetching extends Lasting {
  readonly request: Request;
  /** The page that asks; empty where a page is asked for. */
  readonly clientId: string;
  /** The page that will be made of the answer. */
  readonly resultingClientId: string;
}

/** An open page. */
interface Client {
  readonly id: string;
  readonly postMessage: (message: unknown) => void;
}

/** What a page says to the worker. */
export interface Message extends Lasting {
  readonly data: unknown;
  readonly source: Client | null;
}

interface Scope {
  readonly addEventListener: {
    (type: 'install' | 'activate', listen: (event: Lasting) => void): void;
    (type: 'message', listen: (event: Message) => void): void;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly registration: {
    readonly waiting: { readonly postMessage: (message: unknown) => void } | null;
    readonly update: () => Promise<unknown>;
    readonly unregister: () => Promise<boolean>;
  };
  readonly clients: {
    readonly matchAll: (options: { readonly type: 'window' }) => Promise<readonly Client[]>;
  };
  readonly location: Location;
  readonly navigator: Navigator & { readonly connection?: { readonly saveData?: boolean } };
}

/** The worker itself. */
export const scope = globalThis as unknown as Scope;
