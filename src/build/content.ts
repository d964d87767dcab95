import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { contentRoot } from '~/data/load.ts';
import { forget } from '~/data/memo.ts';

/** In development, reads the content anew when a file of it changes, and shows the page again. */
export function watchContent(): Plugin {
  return {
    name: 'rozcestnik:watch-content',
    apply: 'serve',
    configureServer({ watcher, ws }) {
      const root = contentRoot();
      watcher.add(root);
      watcher.on('all', (_event, path) => {
        if (relative(root, path).startsWith('..')) return;
        forget('catalogue:');
        forget('content:');
        ws.send({ type: 'full-reload' });
      });
    },
  };
}
