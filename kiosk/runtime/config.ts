import type { Words } from '../words.ts';

/** What the build tells the runtime, in the language of the page. */
export interface KioskConfig {
  readonly version: string;
  /** Address at which a session begins. */
  readonly start: string;
  readonly idleSeconds: number;
  readonly warningSeconds: number;
  readonly slideSeconds: number;
  readonly printing: {
    readonly paper: 'none' | 'a4' | 'receipt';
    readonly perSession: number;
    readonly perDay: number;
  };
  /** Languages of the keyboard, the page's first. */
  readonly languages: readonly string[];
  /** Where the same page is on the public site; nothing where the town has not said. */
  readonly publicUrl: string | undefined;
  /** Where in the hall a person helps. */
  readonly help: string | undefined;
  readonly words: Words;
}

/** Left on the window by the script of the page's language, which stands before the runtime. */
export const config = (globalThis as unknown as { readonly kiosk: KioskConfig }).kiosk;

/** What the kiosk says, with values in their places. */
export function word(name: keyof Words, values: Readonly<Record<string, string | number>> = {}): string {
  return config.words[name].replaceAll(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}
