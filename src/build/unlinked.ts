import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where Astro puts what it has bundled. */
const BUNDLED = '_astro';

/**
 * Names of scripts that no page and no other script names, given the texts of all pages and scripts. What only such
 * scripts name is not needed either.
 */
export function unlinkedScripts(scripts: ReadonlyMap<string, string>, pages: readonly string[]): string[] {
  const left = new Set(scripts.keys());
  const reach = (text: string) => {
    for (const [name, script] of scripts) {
      if (!left.has(name) || !text.includes(name)) continue;
      left.delete(name);
      reach(script);
    }
  };
  pages.forEach(reach);
  return [...left];
}

/** Takes scripts away that nothing links: React’s is made for islands even where a town has none. */
export function withoutUnlinked(): AstroIntegration {
  return {
    name: 'rozcestnik:unlinked',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
        const read = (file: string) => readFileSync(join(out, file), 'utf8');
        const bundled = files.filter((file) => file.startsWith(BUNDLED) && file.endsWith('.js'));
        const scripts = new Map(bundled.map((file) => [basename(file), read(file)]));
        const pages = files.filter((file) => file.endsWith('.html')).map(read);
        for (const name of unlinkedScripts(scripts, pages)) rmSync(join(out, BUNDLED, name));
      },
    },
  };
}
