import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { getContent } from '~/data/check.ts';
import { contentRoot } from '~/data/load.ts';
import { forget } from '~/data/memo.ts';
import { reportProblems } from '~/data/report.ts';
import { problemWords } from '~/i18n/problems.ts';

/** In development, reads the content anew when a file of it changes, says what is wrong, and shows the page again. */
export function watchContent(): Plugin {
  return {
    name: 'rozcestnik:watch-content',
    apply: 'serve',
    configureServer({ watcher, ws, environments }) {
      const root = contentRoot();
      watcher.add(root);
      watcher.on('all', (_event, path) => {
        if (relative(root, path).startsWith('..')) return;
        forget('catalogue:');
        forget('content:');
        // Astro remembers which pages there are; this is how its own collections tell it that they changed.
        environments.ssr.hot.send('astro:content-changed', {});
        ws.send({ type: 'full-reload' });
        const { problems } = getContent(root);
        const errors = problems.filter(({ severity }) => severity === 'error');
        if (errors.length > 0) console.error(reportProblems(errors, problemWords('cs')));
      });
    },
  };
}
