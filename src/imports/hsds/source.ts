import type { Note } from '../note.ts';
import type { Raw } from './row.ts';

/** A file of a source: its path inside the source's folder, with forward slashes, and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A source of HSDS in one shape, whichever way it came: services of 3.x with everything nested in them. */
export interface HsdsSource {
  readonly services: readonly Raw[];
  /** Organizations, also those without a service. */
  readonly organizations: readonly Raw[];
  /** Records read, by kind. */
  readonly read: Readonly<Record<string, number>>;
  /** Whether the source is all there is: what is missing from it then has vanished. A single service is not. */
  readonly isComplete: boolean;
  readonly notes: readonly Note[];
}

/** A source that cannot be read at all; `code` has its sentence in `i18n/import`. */
export class SourceError extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: string, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'SourceError';
    this.code = code;
    this.params = params;
  }
}
