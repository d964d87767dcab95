import type { Problem, ProblemCode } from './problem.ts';

type Params = Readonly<Record<string, string | number>>;
type Sentence = 'heading' | 'warnings' | 'fine' | 'entries' | 'value' | 'suggestion';

/** Words of one language for a report; `i18n` has them. */
export interface ReportWords {
  readonly problem: Readonly<Record<ProblemCode, { readonly message: string; readonly remedy: string }>>;
  /** Kinds of value, and how to write one, by the name that Zod gives them. */
  readonly type: Readonly<Record<string, { readonly name: string; readonly remedy: string }>>;
  readonly report: { readonly whole: string; readonly more: string };
  /** Says a sentence; `count` among the parameters chooses the plural. */
  readonly say: (key: `report.${Sentence}`, params?: Params) => string;
}

/** How many warnings of one kind are shown when not all are wanted. */
const SHOWN = 10;

/** Characters that could rewrite the terminal, or the order in which a line is read. */
const UNSAFE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

const clean = (text: string) => text.replaceAll(UNSAFE, '·');

const fill = (text: string, params: Params) =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => clean(String(params[name] ?? '')));

/** A problem in words: what is wrong, and what to do, beginning with what was probably meant. */
export function wordProblem({ code, value = '', params }: Problem, words: ReportWords) {
  const type = words.type[String(params['expected'])];
  const all = { ...params, value, ...(type && { expected: type.name, typeRemedy: type.remedy }) };
  const { message, remedy } = words.problem[code];
  const guess = params['suggestion'] === undefined ? [] : [words.say('report.suggestion', params)];
  return { message: fill(message, all), remedy: [...guess, fill(remedy, all)].map(clean).join(' ') };
}

function lines(problem: Problem, words: ReportWords): string[] {
  const { message, remedy } = wordProblem(problem, words);
  const value = problem.value ? [`    ${words.say('report.value', { value: clean(problem.value) })}`] : [];
  return [`  ${clean(problem.field) || words.report.whole}: ${message}`, ...value, `    ${remedy}`];
}

/** Problems under the name of their file. */
function byFile(problems: readonly Problem[], words: ReportWords): string[] {
  return [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, found]) => [
    '',
    clean(file),
    ...found.flatMap((problem) => lines(problem, words)),
  ]);
}

function warningLines(warnings: readonly Problem[], words: ReportWords, limit: number): string[] {
  const kinds = [...Map.groupBy(warnings, ({ code }) => code).values()];
  const kept = new Set(kinds.flatMap((kind) => kind.slice(0, limit)));
  const sums = kinds.flatMap(([first, ...rest]) => {
    const more = rest.length + 1 - limit;
    return first && more > 0
      ? ['', `${wordProblem(first, words).message} ${fill(words.report.more, { count: more })}`]
      : [];
  });
  return [
    ...byFile(
      warnings.filter((warning) => kept.has(warning)),
      words,
    ),
    ...sums,
  ];
}

interface Wanted {
  /** How many entries were read, when that is to be said. */
  readonly entries?: number;
  /** Whether every warning is wanted, not ten of each kind. */
  readonly all?: boolean;
}

/** What a check found, for a terminal: errors by file, then warnings, each with its field, its value and its remedy. */
export function reportProblems(
  problems: readonly Problem[],
  words: ReportWords,
  { entries, all = false }: Wanted = {},
): string {
  const { error: errors = [], warning: warnings = [] } = Object.groupBy(problems, ({ severity }) => severity);
  const { say } = words;
  const read = entries === undefined ? [] : [say('report.entries', { count: entries })];
  const heading = errors.length === 0 ? say('report.fine') : `${say('report.heading', { count: errors.length })}:`;
  return [
    [...read, heading].join(' '),
    ...byFile(errors, words),
    ...(warnings.length === 0 ? [] : ['', `${say('report.warnings', { count: warnings.length })}:`]),
    ...warningLines(warnings, words, all ? Infinity : SHOWN),
    '',
  ].join('\n');
}

/** What a check found, for machines: every problem with its words, and whatever more was asked for. */
export function reportJson(
  problems: readonly Problem[],
  words: ReportWords,
  entries: number,
  more: object = {},
): string {
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  const worded = problems.map((problem) => ({ ...problem, ...wordProblem(problem, words) }));
  const result = { entries, errors: count('error'), warnings: count('warning'), problems: worded, ...more };
  return `${JSON.stringify(result, null, 2)}\n`;
}
