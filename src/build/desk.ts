import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { INTERFACE_ICONS } from '~/components/ui/icons.ts';
import { getIcons } from '~/data/icons.ts';
import { contentRoot } from '~/data/load.ts';
import { iconNames } from '~/schema/fields/icon.ts';
import { FRESHNESS, freshnessFeed, freshnessReport } from '~/sheets/freshness.ts';
import { copyDecap } from './desk/decap.ts';
import { ADMIN, ICONS, openDoor, TOWN } from './desk/door.ts';
import { PREPARED } from './desk/prepared.ts';
import { publicNames, publicReferrers } from './desk/public-names.ts';
import { editedTown } from './desk/town.ts';

const pages = [
  { pattern: ADMIN, entrypoint: './src/cms/Admin.astro', prerender: true },
  { pattern: FRESHNESS.page, entrypoint: './src/cms/Freshness.astro', prerender: true },
];

/** `/admin/` over the files of this computer; `npm run edit` has it and nothing else does. */
export function localDesk(port: number, token: string): AstroIntegration {
  const door = openDoor({ root: contentRoot(), port, token });
  return {
    name: 'rozcestnik:local-desk',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectRoute }) => {
        for (const page of pages) injectRoute(page);
        updateConfig({
          vite: {
            // Prepared before the page asks: what is found only then makes the server throw pages away.
            optimizeDeps: { include: PREPARED },
            plugins: [
              {
                name: 'rozcestnik:desk',
                enforce: 'pre',
                configureServer: ({ middlewares }) => void middlewares.use(door),
              },
            ],
          },
        });
      },
    },
  };
}

/** `/admin/` of a published town, when its settings say where the content is kept; otherwise there is no such page. */
export function webDesk(): AstroIntegration {
  const town = editedTown(false);
  let site: string | undefined;
  return {
    name: 'rozcestnik:web-desk',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        site = config.site;
        if (command === 'build' && town.editing) for (const page of pages) injectRoute(page);
      },
      'astro:build:done': ({ dir }) => {
        if (!town.editing) return;
        const folder = fileURLToPath(new URL(`.${ADMIN}/`, dir));
        mkdirSync(join(folder, 'decap'), { recursive: true });
        copyDecap(join(folder, 'decap'));
        writeFileSync(fileURLToPath(new URL(`.${TOWN}`, dir)), JSON.stringify(town));
        writeFileSync(join(folder, 'names.json'), JSON.stringify(publicNames()));
        writeFileSync(join(folder, 'referrers.json'), JSON.stringify(publicReferrers()));
        const feed = freshnessFeed(freshnessReport('cs', site, true), site);
        writeFileSync(fileURLToPath(new URL(`.${FRESHNESS.feed}`, dir)), feed);
        writeFileSync(
          fileURLToPath(new URL(`.${ICONS}`, dir)),
          JSON.stringify(getIcons([...INTERFACE_ICONS, ...iconNames])),
        );
      },
    },
  };
}
