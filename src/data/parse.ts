import { YAMLException } from 'js-yaml';
import { collections } from '~/schema/collections.ts';
import { readYaml, splitEntry } from './entry-text.ts';
import { readSource } from './files.ts';
import type { Source } from './files.ts';
import type { Problem } from './problem.ts';
import { shown } from './problem.ts';

/** A file read as data, not yet checked against its schema. */
export interface Parsed {
  readonly source: Source;
  readonly data: Readonly<Record<string, unknown>>;
  /** Markdown below the front matter; empty where the format has none. */
  readonly body: string;
}

type Failure = Pick<Problem, 'code'> & Partial<Problem>;

/** What the parser says, for an editor: a name for the frequent mistakes, and the line where it stopped. */
function syntaxFailure(error: unknown, text: string, firstLine: number): Failure {
  const { reason, mark } = error instanceof YAMLException ? error : { reason: String(error), mark: null };
  if (reason.includes('input is empty')) return { code: 'emptyFile' };
  const line = mark?.line ?? 0;
  const source = text.split(/\r?\n/)[line] ?? '';
  const params = { line: line + firstLine, column: (mark?.column ?? 0) + 1 };
  const value = shown(source) ?? '';
  if (reason === 'duplicated mapping key') {
    const key = source.trim().replace(/^- +/, '').split(':')[0] ?? '';
    return { code: 'duplicateKey', field: key, params };
  }
  if (/\balias/.test(reason)) return { code: 'aliases', params, value };
  return { code: 'syntax', params: { ...params, reason }, value };
}

/** A file as data, or the problem that keeps it from being read. */
export function parseSource(source: Source): Parsed | Problem {
  const fail = (failure: Failure): Problem => ({
    severity: 'error',
    file: source.file,
    field: '',
    params: {},
    ...failure,
  });
  let text: string;
  try {
    text = readSource(source);
  } catch (error) {
    return fail({ code: error instanceof TypeError ? 'encoding' : 'unreadable' });
  }
  if (text.includes('\0')) return fail({ code: 'encoding' });
  if (text.trim() === '') return fail({ code: 'emptyFile' });
  const parts = splitEntry(text, collections[source.collection].format);
  if (!parts) return fail({ code: 'frontMatter' });
  const { yaml, body, firstLine } = parts;
  try {
    const data = readYaml(yaml);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      return fail({ code: 'notFields', value: shown(data) ?? '' });
    }
    return { source, data: data as Record<string, unknown>, body };
  } catch (error) {
    return fail(syntaxFailure(error, yaml, firstLine));
  }
}
