import { copyFileSync, createReadStream, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { getCatalogue } from '~/data/catalogue.ts';
import { contentRoot } from '~/data/load.ts';
import { findMapFile } from '~/data/map/files.ts';
import { MAP_FILES, mapFilesOf } from '~/domain/map/basemap.ts';

/** In development, hands the map files out where they will be on the built site. */
function serveMapFiles(): Plugin {
  return {
    name: 'rozcestnik:map-files',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use(MAP_FILES, ({ url = '' }, response, next) => {
        const path = findMapFile(contentRoot(), basename(decodeURIComponent(url.split('?')[0] ?? '')));
        if (path === undefined) next();
        else createReadStream(path).pipe(response);
      });
    },
  };
}

/** Brings the files of the town's map, those that its settings name and no others, to `/map/` of its site. */
export function mapFiles(): AstroIntegration {
  return {
    name: 'rozcestnik:map-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [serveMapFiles()] } }),
      'astro:build:done': ({ dir }) => {
        const folder = join(fileURLToPath(dir), MAP_FILES);
        for (const name of mapFilesOf(getCatalogue().settings)) {
          const path = findMapFile(contentRoot(), name);
          if (path === undefined) continue;
          mkdirSync(folder, { recursive: true });
          copyFileSync(path, join(folder, name));
        }
      },
    },
  };
}
