import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DEFAULT_LOCALE } from '~/i18n/locales.ts';
import { pathTo } from '~/i18n/routes.ts';
import { allAddresses } from '~/sheets/all.ts';
import { fillerOf, SHELL } from '~/sheets/shell.ts';
import { getSite } from '~/sheets/site.ts';

/** How many pages were filled, and where the time went, in milliseconds. */
export interface Filled {
  readonly pages: number;
  readonly render: number;
  readonly write: number;
}

/** How often a long build says how far it is, in milliseconds. */
const EVERY = 2000;

/** Makes a folder below those that are known: asking the disk for every one above takes as long as writing a page. */
function makeFolder(folder: string, known: Set<string>): void {
  if (known.has(folder)) return;
  const above = dirname(folder);
  if (known.has(above))
    try {
      mkdirSync(folder);
    } catch {
      // Astro has made it already.
      mkdirSync(folder, { recursive: true });
    }
  else mkdirSync(folder, { recursive: true });
  known.add(folder).add(above);
}

function fillAll(out: string, say: (text: string) => void): Filled {
  const made = { pages: 0, render: 0, write: 0 };
  const folders = new Set<string>();
  let said = performance.now();
  for (const locale of getSite(DEFAULT_LOCALE).locales) {
    const shell = join(out, pathTo(locale, 'home'), SHELL);
    const fill = fillerOf(readFileSync(join(shell, 'index.html'), 'utf8'));
    rmSync(shell, { recursive: true });
    for (const { path, make } of allAddresses(getSite(locale))) {
      const begun = performance.now();
      const page = fill(make());
      const rendered = performance.now();
      const file = join(out, path, 'index.html');
      makeFolder(dirname(file), folders);
      writeFileSync(file, page);
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
      'astro:build:done': ({ dir }) => done(fillAll(fileURLToPath(dir), say)),
    },
  };
}
