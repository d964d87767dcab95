import { createHash } from 'node:crypto';
import { copyFileSync, createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { getContent } from '~/data/check.ts';
import { isMedia } from '~/data/desk/kinds.ts';
import { cleanMedia, typeOf } from '~/data/desk/media.ts';
import { contentRoot } from '~/data/load.ts';
import { isPublic } from '~/data/public.ts';
import { uploadsOf } from '~/data/uploads.ts';

/** Where cleaned uploads are kept between builds, by what is in them. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/rozcestnik/uploads/', import.meta.url));

/** Grows when uploads are cleaned otherwise than before. */
const VERSION = 1;

/** Uploads that a published entry shows or leads to: the rest is nobody's business yet. */
export function publishedUploads(): string[] {
  const { entries: all, today } = getContent(contentRoot());
  const entries = all.filter((entry) => isPublic(entry, today));
  return [...new Set(entries.flatMap((entry) => [...uploadsOf(entry)]))].filter(isMedia).sort();
}

/** An upload as it may be published. It is cleaned here too: who writes to the repository asks no editor. */
async function cleaned(path: string): Promise<string> {
  const bytes = readFileSync(join(contentRoot(), path));
  const digest = createHash('sha256').update(`${VERSION}`).update(bytes).digest('hex');
  const kept = join(CACHE, `${digest}${extname(path).toLowerCase()}`);
  if (!existsSync(kept)) {
    const clean = await cleanMedia(path, bytes);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(kept, clean);
  }
  return kept;
}

/** In development, hands uploads out where they will be on the built site. */
function serveUploads(): Plugin {
  return {
    name: 'rozcestnik:uploads',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use('/uploads', ({ url = '' }, response, next) => {
        const path = `uploads/${decodeURIComponent(url.split('?')[0] ?? '').slice(1)}`;
        if (!isMedia(path) || !existsSync(join(contentRoot(), path))) {
          next();
          return;
        }
        response.setHeader('Content-Type', typeOf(path));
        // A drawing that is opened by itself is a page, and no page of ours runs what an editor uploaded.
        response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        createReadStream(join(contentRoot(), path)).pipe(response);
      });
    },
  };
}

/** Brings uploads to the site: those that its pages show or lead to, and no others. */
export function uploads(): AstroIntegration {
  return {
    name: 'rozcestnik:uploads',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [serveUploads()] } }),
      'astro:build:done': async ({ dir }) => {
        const paths = publishedUploads();
        if (paths.length > 0) mkdirSync(fileURLToPath(new URL('./uploads/', dir)), { recursive: true });
        for (const path of paths) copyFileSync(await cleaned(path), fileURLToPath(new URL(`./${path}`, dir)));
      },
    },
  };
}
