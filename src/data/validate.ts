import type { z } from 'astro/zod';
import type { Collection } from '~/schema/collection.ts';
import { closest } from './closest.ts';
import type { Problem } from './problem.ts';
import { fieldPath, shown, slugLike } from './problem.ts';
import { widgetsAt } from './widgets.ts';

type Issue = z.core.$ZodIssue;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);

const valueOf = (value: unknown): Pick<Problem, 'value'> => {
  const text = shown(value);
  return text === undefined ? {} : { value: text };
};

/** Limits of a length or a number, as words a report can use. */
const sizeCode = (origin: string, side: 'Big' | 'Small') =>
  origin === 'string' || origin === 'array' ? (side === 'Big' ? 'tooLong' : 'tooShort') : `too${side}`;

const suggest = (suggestion: string | undefined): Problem['params'] => (suggestion ? { suggestion } : {});

/** How many allowed values a message lists; icons are more. */
const MOST_LISTED = 15;

function notAllowed(value: unknown, allowed: readonly string[]): Pick<Problem, 'code' | 'params'> {
  const listed = allowed.length > MOST_LISTED ? [...allowed.slice(0, MOST_LISTED), '…'] : allowed;
  return { code: 'notAllowed', params: { allowed: listed.join(', '), ...suggest(closest(shown(value) ?? '', allowed)) } };
}

const isBlank = (value: unknown) => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function describe(issue: Issue, value: unknown): Pick<Problem, 'code' | 'params'> {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined || value === null
        ? { code: 'required', params: {} }
        : { code: 'wrongType', params: { expected: issue.expected } };
    case 'invalid_value':
      return isBlank(value) ? { code: 'required', params: {} } : notAllowed(value, issue.values.map(String));
    case 'too_big':
      return { code: sizeCode(issue.origin, 'Big'), params: { limit: Number(issue.maximum) } };
    case 'too_small':
      return isBlank(value)
        ? { code: 'required', params: {} }
        : { code: sizeCode(issue.origin, 'Small'), params: { limit: Number(issue.minimum) } };
    case 'invalid_format':
      return isBlank(value) ? { code: 'required', params: {} } : { code: 'slug', params: suggest(slugLike(String(value))) };
    case 'custom':
      return { code: (issue.params?.['rule'] as string | undefined) ?? 'invalid', params: {} };
    default:
      return { code: 'invalid', params: {} };
  }
}

/** What a schema found wrong with the data of a file, in our words, one problem for each. */
export function problemsOf(
  issues: readonly Issue[],
  { file, data, fields }: { file: string; data: unknown; fields: Collection['fields'] },
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
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
        ...describe(issue, value),
        file,
        field: fieldPath(issue.path),
        ...valueOf(value),
      },
    ];
  });
}
