import { chmodSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { PrinterState } from '../printer.ts';
import type { Beat } from '../tally.ts';
import { beatIn } from '../tally.ts';

/** What the pages ask of their device. */
export interface Answers {
  readonly beat: (beat: Beat) => void;
  readonly printer: () => { state: PrinterState; today: number };
}

const LONGEST = 1024;

/** Answers the pages, on a socket that only the web server reaches. */
export function serveBeats(socket: string | number, { beat, printer }: Answers): Server {
  if (typeof socket === 'string') rmSync(socket, { force: true });
  const server = createServer((request, response) => {
    const end = (status: number, body = '') => {
      response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end(body);
    };
    if (request.method === 'GET' && request.url === '/printer.json') {
      end(200, JSON.stringify(printer()));
      return;
    }
    if (request.method !== 'POST' || request.url !== '/hb') {
      end(404);
      return;
    }
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.length > LONGEST) request.destroy();
    });
    request.on('end', () => {
      const told = beatIn(text);
      if (told) beat(told);
      end(told ? 204 : 400);
    });
  });
  server.listen(socket, () => {
    if (typeof socket === 'string') chmodSync(socket, 0o660);
  });
  return server;
}
