import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DEFAULT_LOCALE } from '~/i18n/locales.ts';
import { pathTo } from '~/i18n/routes.ts';
import { allAddresses } from '~/sheets/all.ts';
import { fillerOf, SHELL } from '~/sheets/shell.ts';
import { getSite } from '~/sheets/site.ts';
import { FileWriter } from './file-writer.ts';

/** How many pages were filled, and where the time went, in milliseconds; to write is to wait for the disk. */
export interface Filled {
  readonly pages: number;
  readonly render: number;
  readonly write: number;
}

/** How often a long build says how far it is, in milliseconds. */
const EVERY = 2000;

async function fillAll(out: string, say: (text: string) => void): Promise<Filled> {
  const made = { pages: 0, render: 0, write: 0 };
  const writer = new FileWriter();
  let said = performance.now();
  for (const locale of getSite(DEFAULT_LOCALE).locales) {
    const shell = join(out, pathTo(locale, 'home'), SHELL);
    const fill = fillerOf(readFileSync(join(shell, 'index.html'), 'utf8'));
    rmSync(shell, { recursive: true });
    for (const { path, make } of allAddresses(getSite(locale))) {
      const begun = performance.now();
      const page = fill(make());
      const rendered = performance.now();
      writer.write(join(out, path, 'index.html'), page);
      const written = performance.now();
      made.pages += 1;
      made.render += rendered - begun;
      made.write += written - rendered;
      if (written - said > EVERY) {
        said = written;
        say(`${locale}: ${made.pages}`);
      }
    }
  }
  const waiting = performance.now();
  await writer.finish();
  made.write += performance.now() - waiting;
  return made;
}

/**
 * Makes the pages that a town has by the thousand: Astro draws their frame once in each language,
 * and each page is filled into it. A hundred times quicker than a component tree for each.
 */
export function sheets(
  say: (text: string) => void = () => undefined,
  done: (filled: Filled) => void = () => undefined,
): AstroIntegration {
  return {
    name: 'rozcestnik:sheets',
    hooks: {
      'astro:build:done': async ({ dir }) => done(await fillAll(fileURLToPath(dir), say)),
    },
  };
}
