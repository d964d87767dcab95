import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import MarkdownIt from 'markdown-it';

// The least that any generator must do, run as a process of its own: read and parse the same files, render their
// Markdown, and write as many files of the same size as the real build did.
const [content = '', built = '', out = ''] = process.argv.slice(2);
const markdown = new MarkdownIt();

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file));

const begun = performance.now();
let letters = 0;
for (const file of filesIn(content, /\.(yaml|md)$/)) {
  const text = readFileSync(join(content, file), 'utf8');
  const [, matter, body] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [];
  const entry = load(matter ?? text, { schema: CORE_SCHEMA }) as { description?: string };
  letters += markdown.render(body ?? entry.description ?? '').length;
}
const read = performance.now();

let pages = 0;
for (const file of filesIn(built, /\.html$/)) {
  const target = join(out, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, 'á'.repeat(statSync(join(built, file)).size / 2));
  pages += 1;
}
const written = performance.now();

console.log(
  JSON.stringify({
    pages,
    letters,
    load: (read - begun) / 1000,
    write: (written - read) / 1000,
    total: (written - begun) / 1000,
    memory: process.resourceUsage().maxRSS / 1024,
  }),
);
