import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readTarget, statePath } from '~/data/target.ts';
import type { Plan, PlannedFile } from '~/data/write.ts';
import { applyPlan, planWrite } from '~/data/write.ts';
import type { Say } from '~/i18n/import/say.ts';
import { isReportLanguage, sayer } from '~/i18n/import/say.ts';
import { SourceError } from '~/imports/hsds/source.ts';
import { shown } from '~/imports/note.ts';
import type { Report } from '~/imports/report.ts';
import { reportLines } from '~/imports/report.ts';
import { importHsds } from './import-hsds.ts';
import { importPlan } from './import-plan.ts';

const FORMATS = { hsds: importHsds, plan: importPlan };

type Format = keyof typeof FORMATS;

const isFormat = (text: string): text is Format => text in FORMATS;

const OPTIONS = {
  into: { type: 'string' },
  'dry-run': { type: 'boolean' },
  town: { type: 'string' },
  name: { type: 'string' },
  language: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Ends with words and without a stack trace. */
function fail(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}

function read(say: Say) {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return fail(
      say('error.option', { reason: error instanceof Error ? error.message : '' }),
      say('error.usage', { formats: Object.keys(FORMATS).join(', ') }),
    );
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Runs a step; what is wrong with files and not with us is told in words. */
function step<Result>(say: Say, file: string, failure: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof SourceError) return fail(say(`error.${error.code}`, { file, ...error.params }));
    const isOurs =
      !(error instanceof SyntaxError) && !(error instanceof Error && 'code' in error && 'syscall' in error);
    if (isOurs) throw error;
    return fail(say(failure, { file, reason: reasonOf(error) }));
  }
}

/** How a file would change: one line for a new one, one for each field of another. */
function differenceLines({ file, before, after, changed }: PlannedFile): string[] {
  if (!before) return [`+ ${file}`];
  return [
    `~ ${file}`,
    ...changed.map((field) => `    ${field}: ${shown(before[field]) || '–'} → ${shown(after[field]) || '–'}`),
  ];
}

const countBy = (files: Plan['files'], isNew: boolean) => {
  const counts: Record<string, number> = {};
  for (const { collection, before } of files)
    if ((before === undefined) === isNew) counts[collection] = (counts[collection] ?? 0) + 1;
  return counts;
};

function main(): void {
  const requested = process.argv[process.argv.indexOf('--lang') + 1] ?? '';
  const say = sayer(process.argv.includes('--lang') && isReportLanguage(requested) ? requested : 'cs');
  const { values, positionals } = read(say);
  const [format = '', source = '', ...more] = positionals;
  const { into, language } = values;
  const isLanguage = (text: string | undefined) => text === undefined || isReportLanguage(text);
  if (!isFormat(format) || !source || more.length > 0 || !into || !isLanguage(values.lang) || !isLanguage(language)) {
    fail(say('error.usage', { formats: Object.keys(FORMATS).join(', ') }));
  }
  const root = resolve(into);
  const target = step(say, statePath(root, format), 'error.state', () => readTarget(root, format));
  const wishes = {
    town: values.town,
    name: values.name,
    language: language !== undefined && isReportLanguage(language) ? language : undefined,
  };
  const result = step(say, source, 'error.noSource', () => FORMATS[format](resolve(source), target, wishes));
  const plan = planWrite('target' in result ? result.target : target, result.entries, {
    isComplete: result.isComplete,
  });
  const dryRun = values['dry-run'] === true;
  if (!dryRun) {
    step(say, root, 'error.write', () => {
      applyPlan(target, plan);
      result.finish();
    });
  }
  const report: Report = {
    format,
    into: root,
    dryRun,
    read: result.read,
    created: countBy(plan.files, true),
    updated: countBy(plan.files, false),
    skipped: plan.unchanged,
    notes: [...result.notes, ...plan.outcomes],
  };
  if (values.json) console.log(JSON.stringify({ ...report, files: plan.files.map(({ file }) => file) }, null, 2));
  else console.log([...(dryRun ? plan.files.flatMap(differenceLines) : []), ...reportLines(report, say)].join('\n'));
}

main();
