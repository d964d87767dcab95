import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { quickExitNames } from '~/build/quick-exit.ts';
import { writeWorker } from '~/build/worker.ts';
import { getCatalogue } from '~/data/catalogue.ts';
import { getContent } from '~/data/check.ts';
import { contentRoot } from '~/data/load.ts';
import { SITE } from '../where.ts';

/** Names of pages and files of which nothing may stay on a device. */
export const QUICK_EXITS = quickExitNames(getCatalogue(), getContent(contentRoot()).entries);

/** So little is kept ahead that some pages are left over to be kept when they are read. */
const MEGABYTES = 2;

/** Of the site, what these tests open, in two languages: enough, and quicker. */
const TAKEN =
  /^(en(\/|$)|_astro|hledat|bez-pripojeni|krize|situace|sluzby|muj-seznam|icons|index\.html$|404\.html$|icon\.svg$|(cs|en)\.webmanifest$)/;

const LEFT_OUT =
  /^(en\/(?!(offline|crisis|situations|services|search)(\/|$)|index\.html$).|hledat\/text\/.|.*\.(vcf|ics)$)/;

/**
 * A published version of the site: the same pages, but each says which it is, and so does the index.
 *
 * @param services slugs of the services that have pages in it
 */
export async function publishVersion(version: string, services: readonly string[], off = false): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-offline-'));
  const isTaken = (path: string) => {
    const [, service] = /^(?:en\/services|sluzby)\/([^/]+)/.exec(path) ?? [];
    const id = service?.replace(/\.(json|pdf)$/, '');
    return (
      path === '' ||
      (TAKEN.test(path) && !LEFT_OUT.test(path) && (id === undefined || services.includes(id) || id === 'index.html'))
    );
  };
  cpSync(SITE, folder, { recursive: true, filter: (path) => isTaken(path.slice(SITE.length + 1)) });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.html$|hledat.(cs|en)\.json$/.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text
      .replace(/data-build="[^"]*"/, `data-build="${version}"`)
      // The index is JSON, in which white space at the end means nothing: enough for another digest.
      .concat(file.endsWith('.json') ? '\n'.repeat(Number(version.slice(3, 4))) : '');
    writeFileSync(join(folder, file), changed);
  }
  await writeWorker(folder, { built: version, megabytes: MEGABYTES, off, quickExits: QUICK_EXITS });
  return folder;
}

/** A server that can be told to die, to answer only so often, or to publish another version. */
export class FragileServer {
  /** How many requests are answered before the server dies; `Infinity` while it is well. */
  left = Infinity;
  /** Status of every answer, where it is not to be the right one. */
  status: number | undefined;
  readonly asked: string[] = [];
  private files: ReturnType<typeof sirv> | undefined;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();

  constructor() {
    this.server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      if (this.left <= 0) {
        request.socket.destroy();
        return;
      }
      this.left -= 1;
      if (this.status !== undefined) response.writeHead(this.status).end('<h1>Chyba</h1>');
      else
        this.files?.(request, response, () => {
          response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>404</h1>');
        });
    });
    this.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
  }

  async start(folder: string): Promise<string> {
    this.serve(folder);
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Serves a folder; the worker may be that of another, as while a site is being published. */
  serve(folder: string, workerOf = folder): void {
    const [files, worker] = [folder, workerOf].map((one) =>
      sirv(one, {
        dev: true,
        etag: true,
        setHeaders: (response) => void response.setHeader('Cache-Control', 'no-cache'),
      }),
    );
    this.files = (request, ...rest) => (request.url === '/sw.js' ? worker : files)?.(request, ...rest);
  }

  die(): void {
    this.left = 0;
    for (const socket of this.sockets) socket.destroy();
  }

  recover(): void {
    this.left = Infinity;
    this.status = undefined;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((done) => this.server.close(done));
  }
}

/** Takes published versions away. */
export const unpublish = (...folders: readonly string[]): void => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
};
