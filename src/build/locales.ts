import { readdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { OTHER_LOCALES, patternIn } from '~/i18n/routes.ts';

const PAGES = 'src/pages';

/** Address patterns of the page files: `sluzby/[id].astro` → `/sluzby/[id]`. */
function pagePatterns(): { entrypoint: string; pattern: string }[] {
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return files
    .filter((file) => file.endsWith('.astro') && !file.startsWith('[...'))
    .map((file) => ({
      entrypoint: join(PAGES, file),
      pattern: `/${file.replace(/\.astro$/, '').replace(/(^|\/)index$/, '')}`,
    }));
}

/**
 * Gives every page its address in the other languages: the files in `src/pages` are the Czech addresses,
 * and the same file serves `/en/…` and `/uk/…` under segments of their own.
 */
export function locales(chosen: readonly string[]): AstroIntegration {
  return {
    name: 'rozcestnik:locales',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { entrypoint, pattern } of pagePatterns()) {
          for (const locale of OTHER_LOCALES.filter((one) => chosen.includes(one))) {
            injectRoute({ entrypoint, pattern: patternIn(locale, pattern), prerender: true });
          }
        }
      },
      // Of pages for what is not there Astro knows one; hosts look for a file of this name in each language.
      'astro:build:done': ({ dir }) => {
        for (const locale of OTHER_LOCALES.filter((one) => chosen.includes(one))) {
          const folder = join(fileURLToPath(dir), locale, '404');
          renameSync(join(folder, 'index.html'), `${folder}.html`);
          rmdirSync(folder);
        }
      },
    },
  };
}
