import { expect, it } from 'vitest';
import { unlinkedScripts } from './unlinked.ts';

it('keeps what a page leads to, however far, and nothing else', () => {
  const scripts = new Map([
    ['page.1.js', 'import("./map.2.js")'],
    ['map.2.js', 'new Worker("/_astro/worker.3.js")'],
    ['worker.3.js', ''],
    ['client.4.js', 'import "./react.5.js"'],
    ['react.5.js', ''],
  ]);
  const pages = ['<p>', '<script type="module" src="/_astro/page.1.js"></script>'];
  expect(unlinkedScripts(scripts, pages)).toEqual(['client.4.js', 'react.5.js']);
});
