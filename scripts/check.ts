import { parseArgs } from 'node:util';

// Checks the town in CONTENT_DIR and says what is wrong with it. Exit code: 0 fine, 1 broken content, 2 could not check.

const DEFAULT = { json: false, all: false, lang: 'cs' };

/** What the caller wants; `undefined` when it cannot be understood. */
function wishes(): typeof DEFAULT | undefined {
  try {
    const { values } = parseArgs({
      options: { json: { type: 'boolean' }, all: { type: 'boolean' }, lang: { type: 'string' } },
    });
    return { ...DEFAULT, ...values };
  } catch {
    return undefined;
  }
}

async function check(): Promise<number> {
  const { DEFAULT_LOCALE, isLocale } = await import('~/i18n/locales.ts');
  const { problemWords } = await import('~/i18n/problems.ts');
  const wanted = wishes();
  if (!wanted || !isLocale(wanted.lang)) {
    process.stderr.write(`${problemWords(DEFAULT_LOCALE).report.usage}\n`);
    return 2;
  }
  const words = problemWords(wanted.lang);
  try {
    const { checkContent } = await import('~/data/check.ts');
    const { contentRoot } = await import('~/data/load.ts');
    const { reportJson, reportProblems } = await import('~/data/report.ts');
    const { entries, problems } = checkContent(contentRoot());
    const count = entries.length;
    process.stdout.write(
      wanted.json
        ? reportJson(problems, words, count)
        : reportProblems(problems, words, { entries: count, all: wanted.all }),
    );
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${words.report.apology.replace('{reason}', () => reason.replaceAll(/\s+/g, ' '))}\n`);
    return 2;
  }
}

// The reader of a pipe (`| head`) may leave before the end.
process.stdout.on('error', () => undefined);

process.exitCode = await check().catch(() => 2);
