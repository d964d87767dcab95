import type { z } from 'astro/zod';
import type { Fields, Option } from '~/schema/field.ts';
import { closest } from './closest.ts';
import type { Rule } from '~/schema/issue.ts';
import type { Problem } from './problem.ts';
import { fieldPath, shown, slugLike } from './problem.ts';
import { optionsAt, widgetsAt } from './widgets.ts';

type Issue = z.core.$ZodIssue;
type Found = Pick<Problem, 'code' | 'params'>;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);

const valueOf = (value: unknown): Pick<Problem, 'value'> => {
  const text = shown(value);
  return text === undefined ? {} : { value: text };
};

/** Limits of a length or a number, as words a report can use. */
const sizeCode = (origin: string, side: 'Big' | 'Small') =>
  origin === 'string' || origin === 'array' ? (side === 'Big' ? 'tooLong' : 'tooShort') : (`too${side}` as const);

const suggest = (suggestion: string | undefined): Problem['params'] => (suggestion ? { suggestion } : {});

/** How many allowed values a message lists; icons are more. */
const MOST_LISTED = 15;

/** The value probably meant: one spelt alike, or the one that the editor sees under such a label. */
function likely(text: string, allowed: readonly string[], options: readonly Option[]): string | undefined {
  const label = closest(
    text,
    options.map((option) => option.label),
  );
  return closest(text, allowed) ?? options.find((option) => option.label === label)?.value;
}

function notAllowed(value: unknown, allowed: readonly string[], options: readonly Option[]): Found {
  const listed = allowed.length > MOST_LISTED ? [...allowed.slice(0, MOST_LISTED), '…'] : allowed;
  return {
    code: 'notAllowed',
    params: { allowed: listed.join(', '), ...suggest(likely(shown(value) ?? '', allowed, options)) },
  };
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function describe(issue: Issue, value: unknown, fields: Fields): Found {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined || value === null
        ? { code: 'required', params: {} }
        : { code: 'wrongType', params: { expected: issue.expected } };
    case 'invalid_value':
      return isBlank(value)
        ? { code: 'required', params: {} }
        : notAllowed(value, issue.values.map(String), optionsAt(fields, issue.path));
    case 'too_big':
      return { code: sizeCode(issue.origin, 'Big'), params: { limit: Number(issue.maximum) } };
    case 'too_small':
      return isBlank(value)
        ? { code: 'required', params: {} }
        : { code: sizeCode(issue.origin, 'Small'), params: { limit: Number(issue.minimum) } };
    case 'invalid_format':
      return isBlank(value)
        ? { code: 'required', params: {} }
        : { code: 'slug', params: suggest(slugLike(String(value))) };
    case 'custom':
      return { code: (issue.params?.['rule'] as Rule | undefined) ?? 'invalid', params: {} };
    default:
      return { code: 'invalid', params: {} };
  }
}

/** Zod also measures what has a length though it should be text: a list where a name belongs. One word is enough. */
function isEcho({ code, path }: Issue, issues: readonly Issue[]): boolean {
  if (code !== 'too_small' && code !== 'too_big') return false;
  const place = fieldPath(path);
  return issues.some((other) => other.code === 'invalid_type' && fieldPath(other.path) === place);
}

/** What a schema found wrong with the data of a file, in our words, one problem for each. */
export function problemsOf(
  issues: readonly Issue[],
  { file, data, fields }: { file: string; data: unknown; fields: Fields },
): Problem[] {
  return issues
    .filter((issue) => !isEcho(issue, issues))
    .flatMap((issue): Problem[] => {
      if (issue.code === 'unrecognized_keys') {
        const known = widgetsAt(fields, issue.path).map(({ name }) => name);
        return issue.keys.map((key) => ({
          severity: 'error',
          code: 'unknownKey',
          file,
          field: fieldPath([...issue.path, key]),
          ...valueOf(valueAt(data, [...issue.path, key])),
          params: suggest(closest(key, known)),
        }));
      }
      const value = valueAt(data, issue.path);
      return [
        {
          severity: 'error',
          ...describe(issue, value, fields),
          file,
          field: fieldPath(issue.path),
          ...valueOf(value),
        },
      ];
    });
}
