import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { DEFAULT_LOCALE } from '~/i18n/locales.ts';
import { localeOf } from '~/i18n/routes.ts';
import { papers } from '~/sheets/papers.ts';
import { getSite } from '~/sheets/site.ts';
import { takeAways } from '~/sheets/take-away.ts';
import { FileWriter } from './file-writer.ts';
import { forgetOldPapers, printed } from './papers.ts';

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  json: 'application/json',
  vcf: 'text/vcard; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Files of the site's own code and of the editor, who is needed most when the content cannot be joined. */
const OF_THE_CODE = /^\/(src|node_modules|admin|@[\w-]+)\//;

/** A file of an address: text, or a printed document. */
function makeFile(path: string, origin: string | undefined): string | Buffer | undefined {
  const site = getSite(localeOf(path));
  const paper = path.endsWith('.pdf') ? papers(site, origin).find((one) => one.path === path) : undefined;
  return paper
    ? printed(paper)
    : takeAways(site, origin)
        .find((one) => one.path === path)
        ?.make();
}

/** In development, makes a file when somebody asks for it. */
function serveFiles(origin: string | undefined): Plugin {
  return {
    name: 'rozcestnik:take-away',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use(({ url = '' }, response, next) => {
        const path = decodeURIComponent(url.split('?')[0] ?? '');
        const type = OF_THE_CODE.test(path) ? undefined : TYPES[path.split('.').at(-1) ?? ''];
        const file = type === undefined ? undefined : makeFile(path, origin);
        if (type === undefined || file === undefined) next();
        else response.setHeader('Content-Type', type).end(file);
      });
    },
  };
}

async function writeAll(out: string, origin: string | undefined): Promise<void> {
  const writer = new FileWriter();
  for (const locale of getSite(DEFAULT_LOCALE).locales) {
    const site = getSite(locale);
    for (const { path, make } of takeAways(site, origin)) writer.write(join(out, path), [make()]);
    for (const paper of papers(site, origin)) {
      const file = join(out, paper.path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, printed(paper));
    }
  }
  await writer.finish();
  forgetOldPapers(new Date());
}

/** Makes what people take away: contacts, tables, calendars and printed documents. */
export function takeAway(): AstroIntegration {
  let origin: string | undefined;
  return {
    name: 'rozcestnik:take-away',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        origin = config.site;
        updateConfig({ vite: { plugins: [serveFiles(origin)] } });
      },
      'astro:build:done': ({ dir }) => writeAll(fileURLToPath(dir), origin),
    },
  };
}
