/** A file of the site that the worker knows. */
export interface Entry {
  readonly url: string;
  /** First twelve digits of the SHA-256 of its bytes. */
  readonly revision: string;
  /** Language of those who need it; all do where there is none. */
  readonly locale?: string;
  /** Kept only when it is used. */
  readonly later?: true;
}

// Both are filled in by the build: the list by Workbox, the rest by the bundler.
declare const self: { readonly __WB_MANIFEST: readonly Entry[] };
declare const __BUILD__: string;
declare const __REQUIRED__: number;

/** When the site was built: names the version to which everything in the list belongs. */
export const BUILD = __BUILD__;

/** Everything the worker knows, the most important first. */
export const ENTRIES = self.__WB_MANIFEST;

/** Without these nothing works: they are kept all at once, or the worker is not installed. */
export const REQUIRED = ENTRIES.slice(0, __REQUIRED__);

/** What is known by its address. */
export const KNOWN: ReadonlyMap<string, Entry> = new Map(ENTRIES.map((entry) => [entry.url, entry]));

const PREFIX = 'rozcestnik';

/** Caches by what is in them. Only the first belongs to one version; in the others everything says or is its own version. */
export const CACHES = {
  version: `${PREFIX}-${BUILD}`,
  pages: `${PREFIX}-pages`,
  assets: `${PREFIX}-assets`,
  documents: `${PREFIX}-documents`,
  notes: `${PREFIX}-notes`,
} as const;

/** Whether a cache is that of another version. */
export const isOutdated = (name: string): boolean =>
  name.startsWith(`${PREFIX}-`) && !(Object.values(CACHES) as string[]).includes(name);
