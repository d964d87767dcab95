import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** What a stand-in for the device answers, and what it heard. */
export interface StandIn {
  readonly server: Server;
  /** Answer to `/printer.json`; nothing means that nobody answers. */
  printer: { readonly state: string; readonly today?: number } | undefined;
  /** Bodies of the heartbeats so far. */
  readonly beats: string[];
  /** Addresses asked for, as a log of a careless server would keep them. */
  readonly asked: string[];
}

/** Serves a kiosk as its device does: pages that are never kept, the heartbeat, the printer. */
export function serveKiosk(folder: string, port: number): Promise<StandIn> {
  const files = sirv(folder, {
    etag: false,
    dotfiles: false,
    setHeaders: (response, path) => {
      const isFixed = path.startsWith('/_astro/') || path.startsWith('/kiosk/');
      response.setHeader('Cache-Control', isFixed ? 'public, max-age=31536000, immutable' : 'no-store');
      response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  const notFound = join(folder, '404.html');
  const state: Omit<StandIn, 'server'> = { printer: { state: 'ready', today: 0 }, beats: [], asked: [] };
  const server = createServer((request, response) => {
    const { url = '/', method } = request;
    state.asked.push(url);
    if (url === '/hb' && method === 'POST') {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        state.beats.push(body);
        response.writeHead(204).end();
      });
    } else if (url === '/printer.json') {
      if (made.printer === undefined) response.writeHead(502).end();
      else
        response
          .writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
          .end(JSON.stringify(made.printer));
    } else
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
        response.end(existsSync(notFound) ? readFileSync(notFound) : '404');
      });
  });
  const made: StandIn = { ...state, server };
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(made)));
}

if (import.meta.main) {
  const folder = process.env['OUT_DIR'] ?? 'dist-kiosk';
  const port = Number(process.env['PORT'] ?? 4322);
  if (!existsSync(folder)) {
    console.error(`Složka ${folder} tu není. Nejdřív spusťte: npm run build:kiosk`);
    process.exit(1);
  }
  await serveKiosk(folder, port);
  console.log(`Kiosk běží na http://127.0.0.1:${port}/`);
}
