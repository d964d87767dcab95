import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { LINKS, SCRIPTS } from './attempts.ts';

/** A page without any guard that does one thing when it is touched; its heart beats as that of a kiosk page. */
const page = (body: string, script: string) => `<!doctype html><meta charset="utf-8"><title>Kiosk</title>
<style>body { margin: 0; } a, button { position: fixed; inset: 0; font: 40px sans-serif; }</style>${body}
<script>
setInterval(() => document.visibilityState === 'visible' && fetch('/hb', { method: 'POST', body: '{"version":"v"}' }).catch(() => 0), 2000);
setInterval(() => fetch('/__where').then((r) => r.text()).then((path) => path === location.pathname || location.replace(path)).catch(() => 0), 700);
${script}
</script>`;

const PDF =
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>';

/** What the hostile pages lead to. */
function hostile(path: string, port: number, response: ServerResponse): void {
  const end = (status: number, headers: Record<string, string>, body = '') => {
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...headers });
    response.end(body);
  };
  const [, kind = '', which = ''] = path.split('/').slice(1);
  if (kind === 'link') {
    const href = (LINKS[Number(which)] ?? '').replace('{port}', String(port)).replaceAll('"', '&quot;');
    end(200, {}, page(`<a href="${href}">link</a>`, ''));
  } else if (kind === 'script') {
    const script = Object.values(SCRIPTS)[Number(which)] ?? '';
    end(200, {}, page('<button>touch</button>', `document.querySelector('button').onclick = () => { ${script} };`));
  } else if (kind === 'bare') end(200, {}, page('<p>no guard</p>', ''));
  else if (kind === 'redirect') end(302, { Location: 'https://example.org/' });
  else if (kind === 'file.pdf') end(200, { 'Content-Type': 'application/pdf' }, PDF);
  else if (kind === 'file.bin') end(200, { 'Content-Type': 'application/octet-stream' }, 'x');
  else if (kind === 'attachment') end(200, { 'Content-Disposition': 'attachment; filename=x.txt' }, 'x');
  else if (kind === 'password') end(401, { 'WWW-Authenticate': 'Basic realm="x"' });
  else if (kind === '500') end(500, {}, 'error');
}

/** Serves the kiosk as the device does, hands the heartbeat on to its session, and hostile pages below `/__try/`. */
export function serve(site: string, port: number, socket: string) {
  const files = sirv(site, { etag: false, setHeaders: (response) => response.setHeader('Cache-Control', 'no-store') });
  // Nobody is asked whether they are still there while they try the door: seconds until the kiosk asks, and until it ends.
  const told = { start: '/', shown: '', idle: 3600, warning: 30 };
  const settings = (path: string) =>
    readFileSync(join(site, path), 'utf8')
      .replace(/"idleSeconds":\d+/, `"idleSeconds":${told.idle}`)
      .replace(/"warningSeconds":\d+/, `"warningSeconds":${told.warning}`);
  const handOn = (from: IncomingMessage, response: ServerResponse) => {
    const to = request({ socketPath: socket, path: from.url, method: from.method }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    to.on('error', () => response.writeHead(502).end());
    from.pipe(to);
  };
  const server = createServer((from, response) => {
    const url = from.url ?? '/';
    if (url === '/__start') response.writeHead(302, { Location: told.start, 'Cache-Control': 'no-store' }).end();
    else if (url === '/__where') response.writeHead(200, { 'Cache-Control': 'no-store' }).end(told.start);
    else if (/^\/kiosk\/[a-z]{2}\.\w+\.js$/.test(url))
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(settings(url));
    else if (url === '/hb' || url === '/printer.json') handOn(from, response);
    else if (url.startsWith('/__try/')) {
      told.shown = url;
      hostile(url, port, response);
    } else files(from, response, () => void response.writeHead(404).end('404'));
  }).listen(port, '127.0.0.1');
  return Object.assign(told, {
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
}
