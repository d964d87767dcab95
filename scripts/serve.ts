import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { parse } from 'smol-toml';

/** One `[[headers]]` block of `netlify.toml`. */
interface HeaderRule {
  readonly for: string;
  readonly values: Readonly<Record<string, string>>;
}

const folder = process.env['OUT_DIR'] ?? 'dist';
const port = Number(process.env['PORT'] ?? 4321);
const { headers } = parse(readFileSync(new URL('../netlify.toml', import.meta.url), 'utf8')) as unknown as {
  headers: HeaderRule[];
};

if (!existsSync(folder)) {
  console.error(`Složka ${folder} tu není. Nejdřív spusťte: npm run build`);
  process.exit(1);
}

const matches = (rule: string, path: string) =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

const files = sirv(folder, {
  // Looks at the disk anew for each request, so that a build is shown without a restart.
  dev: true,
  etag: true,
  dotfiles: false,
  setHeaders: (response, path) => {
    for (const { for: rule, values } of headers) {
      if (matches(rule, path)) for (const [name, value] of Object.entries(values)) response.setHeader(name, value);
    }
  },
});

/** The page that says in the visitor's language that there is none here. */
function notFoundPage(path: string): Buffer {
  const locale = /^\/(en|uk)\//.exec(path)?.[0] ?? '/';
  const file = [join(folder, locale, '404', 'index.html'), join(folder, '404.html')].find((one) => existsSync(one));
  return file === undefined ? Buffer.from('404') : readFileSync(file);
}

createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...headers[0]?.values });
    response.end(notFoundPage(request.url ?? '/'));
  });
}).listen(port, () => {
  console.log(`Rozcestník běží na http://localhost:${port}/`);
});
