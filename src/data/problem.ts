import { fold } from '~/domain/text/fold.ts';
import type { Rule } from '~/schema/issue.ts';
import { LINK_CODES } from './links/visit.ts';

/** What can be wrong with content besides the rules of the schema. */
export const CODES = [
  // the folder and its files
  'duplicateId',
  'extension',
  'fileName',
  'missingFolder',
  'missingSettings',
  'otherSettings',
  'strayFile',
  'symlink',
  'tooLarge',
  'unknownFile',
  'unknownFolder',
  'unreadable',
  // the text of a file
  'aliases',
  'duplicateKey',
  'emptyFile',
  'encoding',
  'frontMatter',
  'notFields',
  'syntax',
  // the fields of an entry
  'invalid',
  'notAllowed',
  'required',
  'slug',
  'tooBig',
  'tooLong',
  'tooShort',
  'tooSmall',
  'unknownKey',
  'wrongType',
  // entries among others
  'dangling',
  'notYear',
  'planMissing',
  'outsideBounds',
  'altMissing',
  'uploadMissing',
  'secretLeak',
  // what is only odd
  'commentPending',
  'consultationOver',
  'consultationUnset',
  'gapFilled',
  'indicatorSilent',
  'keptMissing',
  'mapMissing',
  'measureNever',
  'measureNobody',
  'measureUnfunded',
  'measureUnmeasured',
  'needlessOffer',
  'neverVerified',
  'noContact',
  'numberTwice',
  'objectiveIdle',
  'offerGone',
  'placeUnknown',
  'sameProvider',
  'serviceEnded',
  'sharedPhone',
  'stale',
  'unreachable',
  'weaknessUnanswered',
  // links that do not lead where they should
  ...LINK_CODES,
] as const;

/** What can be wrong with content; `i18n/problems` has a sentence and a remedy for each under this name. */
export type ProblemCode = (typeof CODES)[number] | Rule;

/** One thing wrong with the content: where, what, and what stands there. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** Path of the file inside the content folder, with forward slashes. */
  readonly file: string;
  /** Key of the field as a person would point at it, such as `phones[1].number`; empty for the file as a whole. */
  readonly field: string;
  /** The value found, shortened; absent where there is none. */
  readonly value?: string;
  /** Values that complete the sentence, such as `max` or `suggestion`. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** How many problems an error names itself; the report has them all. */
const LISTED = 10;

/** The content cannot be used; carries every problem found, not the first alone. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const lines = errors
      .slice(0, LISTED)
      .map(({ file, field, code }) => [file, field, code].filter(Boolean).join(' · '));
    super(`Content has errors (${errors.length}); npm run check says what to do.\n${lines.join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/**
 * A key path as a person writes it.
 *
 * @example fieldPath(['phones', 1, 'number']) // 'phones[1].number'
 */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}

/** A value as it is shown in a report: on one line, at most 80 characters. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  // JSON has no words for NaN and infinity.
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value);
  const line = text.slice(0, 1000).replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/**
 * What a name would be as a slug, or `undefined` where nothing is left of it.
 *
 * @example slugLike('Domov Růže') // 'domov-ruze'
 */
export function slugLike(name: string): string | undefined {
  return (
    fold(name.slice(0, 200))
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 100)
      .replace(/^-|-$/g, '') || undefined
  );
}
