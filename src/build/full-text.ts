import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { indexedText } from '~/domain/search/full-text.ts';
import { DEFAULT_LOCALE } from '~/i18n/locales.ts';
import { fullTexts } from '~/sheets/full-texts.ts';
import { getSite } from '~/sheets/site.ts';

/** Pagefind's own interfaces, which ours does not use. */
const UNUSED = /-(ui|highlight|modular-ui|component-ui)\.(js|css)$/;

/** Where the index of a language stands. */
const folderOf = (locale: string) => join('hledat', 'text', locale);

async function indexTexts(out: string): Promise<void> {
  for (const locale of getSite(DEFAULT_LOCALE).locales) {
    const { index, errors } = await createIndex({ forceLanguage: locale });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const { url, title, text } of fullTexts(getSite(locale))) {
      const content = indexedText(text, locale);
      await index.addCustomRecord({ url, language: locale, content, meta: { title, text } });
    }
    const folder = join(out, folderOf(locale));
    await index.writeFiles({ outputPath: folder });
    await index.deleteIndex();
    for (const file of readdirSync(folder).filter((name) => UNUSED.test(name))) rmSync(join(folder, file));
  }
}

/**
 * Indexes running texts with Pagefind, each word as our analyser knows it, for Pagefind has no Czech stems.
 * Services and providers are not among them: the instant search knows every word of theirs.
 */
export function fullText(): AstroIntegration {
  return {
    name: 'rozcestnik:full-text',
    hooks: { 'astro:build:done': ({ dir }) => indexTexts(fileURLToPath(dir)) },
  };
}
