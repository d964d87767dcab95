import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
// Node knows no `~/`: the alias has to be there before anything that uses it is loaded.
import './scripts/alias.ts';

const { townLocales } = await import('./src/build/town.ts');
const { locales } = await import('./src/build/locales.ts');
const { fullText } = await import('./src/build/full-text.ts');
const { icons } = await import('./src/build/icons.ts');
const { mapFiles } = await import('./src/build/map-files.ts');
const { takeAway } = await import('./src/build/take-away.ts');
const { uploads } = await import('./src/build/uploads.ts');
const { webDesk } = await import('./src/build/desk.ts');
const { withoutUnlinked } = await import('./src/build/unlinked.ts');
const { watchContent } = await import('./src/build/content.ts');

export default defineConfig({
  ...(process.env.SITE_URL && { site: process.env.SITE_URL }),
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'ignore',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    react(),
    locales(townLocales()),
    mapFiles(),
    fullText(),
    icons(),
    takeAway(),
    uploads(),
    webDesk(),
    withoutUnlinked(),
  ],
  vite: {
    plugins: [watchContent()],
    // The policy of the pages allows no inline script, however small.
    build: { assetsInlineLimit: 0 },
    // A thread may then fetch parts of its script only when they are needed, as a page does.
    worker: { format: 'es' },
  },
});
