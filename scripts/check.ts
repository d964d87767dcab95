import { parseArgs } from 'node:util';

// Checks the town in CONTENT_DIR and says what is wrong with it. Exit code: 0 fine, 1 broken content, 2 could not check.

const DEFAULT = { json: false, all: false, lang: 'cs', links: false, freshness: false, atom: false };

/** What the caller wants; `undefined` when it cannot be understood. */
function wishes(): typeof DEFAULT | undefined {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean' },
        all: { type: 'boolean' },
        lang: { type: 'string' },
        links: { type: 'boolean' },
        freshness: { type: 'boolean' },
        atom: { type: 'boolean' },
      },
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
    const { freshnessWords } = await import('~/i18n/freshness.ts');
    const { freshnessFeed, freshnessReport, freshnessText } = await import('~/sheets/freshness.ts');
    const say = freshnessWords(wanted.lang);
    const origin = process.env['SITE_URL'] || undefined;
    const content = checkContent(contentRoot());
    const report = () => freshnessReport(wanted.lang as typeof DEFAULT_LOCALE, origin, false);
    if (wanted.atom) {
      process.stdout.write(freshnessFeed(report(), origin));
      return content.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
    }
    const problems = [...content.problems];
    if (wanted.links) {
      const { brokenLinks } = await import('~/data/links/check.ts');
      // How far it is is told to whoever watches, not to whoever reads the result.
      const tell = (done: number, all: number) =>
        process.stderr.write(process.stderr.isTTY ? `\r${say('links.progress', { done, all })}` : '');
      problems.push(...(await brokenLinks(content, {}, tell)));
      if (process.stderr.isTTY) process.stderr.write('\n');
    }
    const entries = content.entries.length;
    const isOld = problems.some(({ code }) => code === 'stale' || code === 'neverVerified');
    process.stdout.write(
      wanted.json
        ? reportJson(problems, words, entries, wanted.freshness ? { freshness: report().freshness } : {})
        : reportProblems(problems, words, { entries, all: wanted.all }),
    );
    if (!wanted.json && wanted.freshness) process.stdout.write(`\n${freshnessText(report())}`);
    else if (!wanted.json && isOld) process.stdout.write(`\n${say('more')}\n`);
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
