import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getPrinter, printerVersion } from '~/print/printer.ts';
import type { Paper } from '~/sheets/papers.ts';

/** Where printed documents are kept between builds, by what is in them. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/rozcestnik/papers/', import.meta.url));

/** For how long a document that no build asks for is kept, in milliseconds. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/**
 * A document from the last time the same was printed, or printed now. A new day alone is no reason: the date on it
 * is then that of the older printing, when it was just as true.
 */
export function printed({ template, data, stamp }: Paper, cache = CACHE): Buffer {
  const content = data();
  const digest = createHash('sha256')
    .update(printerVersion())
    .update(JSON.stringify([template, content]))
    .digest('hex');
  const file = join(cache, `${digest}.pdf`);
  if (existsSync(file)) {
    const now = new Date();
    utimesSync(file, now, now);
    return readFileSync(file);
  }
  const pdf = getPrinter().pdf(template, { ...content, ...stamp });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pdf);
  return pdf;
}

/** Forgets documents that no build has asked for in a month. */
export function forgetOldPapers(now: Date, cache = CACHE): void {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    const file = join(cache, name);
    if (now.getTime() - statSync(file).mtimeMs > KEPT) rmSync(file);
  }
}
