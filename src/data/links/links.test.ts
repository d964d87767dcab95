import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entry } from '../../../tests/fixtures/entries.ts';
import { agentOf, brokenLinks, visitAll } from './check.ts';
import { collectLinks } from './collect.ts';
import { isInside, visit } from './visit.ts';

const asked: { method: string; url: string; agent: string; at: 'begin' | 'end' }[] = [];

// A web of one server, on which everything goes wrong that can.
const server = createServer((request, response) => {
  const { method = '', url = '', headers } = request;
  asked.push({ method, url, agent: headers['user-agent'] ?? '', at: 'begin' });
  response.on('close', () => asked.push({ method, url, agent: '', at: 'end' }));
  const redirect = (status: number, location: string) => response.writeHead(status, { location }).end();
  const [, path = '', rest = ''] = url.split('/');
  if (path === 'status') response.writeHead(Number(rest)).end('x'.repeat(10_000));
  else if (path === 'no-head' && method === 'HEAD') response.writeHead(405).end();
  else if (path === 'hangs-up' && method === 'HEAD') request.socket.destroy();
  else if (path === 'dead') request.socket.destroy();
  else if (path === 'moved') redirect(301, '/ok');
  else if (path === 'slash' && !url.endsWith('/')) redirect(301, '/slash/');
  else if (path === 'for-now') redirect(302, '/ok');
  else if (path === 'moved-nowhere') redirect(308, '/status/404');
  else if (path === 'loop') redirect(302, '/loop');
  else if (path === 'script') redirect(302, 'javascript:alert(1)');
  else if (path !== 'silent') response.end('ok');
});

let home = '';
beforeAll(
  () =>
    new Promise<void>((ready) =>
      server.listen(0, '127.0.0.1', () => {
        home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        ready();
      }),
    ),
);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

// Long enough for a machine with other work; a server that says nothing is not waited for.
const manners = { agent: 'test', timeout: 20_000, pause: 0, mayGoInside: true };

describe('a visit', () => {
  it.each([
    ['/ok', {}],
    ['/no-head', {}],
    ['/hangs-up', {}],
    ['/slash', {}],
    ['/for-now', {}],
    ['/status/404', { code: 'linkGone', status: 404 }],
    ['/status/410', { code: 'linkGone', status: 410 }],
    ['/status/403', { code: 'linkDenied', status: 403 }],
    ['/status/429', { code: 'linkBusy', status: 429 }],
    ['/status/503', { code: 'linkServer', status: 503 }],
    ['/moved-nowhere', { code: 'linkGone', status: 404 }],
    ['/loop', { code: 'linkLoop' }],
    ['/script', { code: 'linkFailed' }],
    ['/dead', { code: 'linkRefused' }],
  ])('to %s says what came of it', async (path, found) => {
    expect(await visit(`${home}${path}`, manners)).toEqual(found);
  });

  it('to a server that says nothing ends', async () => {
    expect(await visit(`${home}/silent`, { ...manners, timeout: 100 })).toEqual({ code: 'linkTimeout' });
  });

  it('tells where a page has moved for good', async () => {
    expect(await visit(`${home}/moved`, manners)).toEqual({ code: 'linkMoved', target: `${home}/ok` });
  });

  it('to a name that nobody has, or a port where nobody listens', async () => {
    expect(await visit('https://nikdo.invalid/', manners)).toHaveProperty(
      'code',
      // A network without names answers that it does not know for now.
      expect.stringMatching(/^link(Unknown|Failed|Refused|Timeout)$/),
    );
    const gone = createServer();
    await new Promise<void>((ready) => gone.listen(0, '127.0.0.1', ready));
    const { port } = gone.address() as AddressInfo;
    await new Promise((closed) => gone.close(closed));
    expect(await visit(`http://127.0.0.1:${port}/`, manners)).toEqual({ code: 'linkRefused' });
  });

  it('into an inner network is not made, whatever sends us there', async () => {
    const before = asked.length;
    expect(await visit(`${home}/ok`, { ...manners, mayGoInside: false })).toEqual({ code: 'linkInside' });
    expect(asked).toHaveLength(before);
    const inside = ['localhost', 'intranet', 'nas.local', '10.1.2.3', '172.20.0.1', '169.254.169.254', '[::1]'];
    expect(inside.filter((host) => !isInside(host))).toEqual([]);
    expect(['mesto.cz', '172.15.0.1', '8.8.8.8', '11.0.0.1'].filter(isInside)).toEqual([]);
  });
});

describe('the check of links', () => {
  it('asks a server one thing at a time, and says who asks', async () => {
    asked.length = 0;
    const addresses = ['/a', '/b', '/c', '/d'].map((path) => `${home}${path}`);
    const told: number[] = [];
    await visitAll(addresses, { ...manners, agent: agentOf('https://mesto.cz') }, (done) => told.push(done));
    expect(asked.map(({ at }) => at)).toEqual(addresses.flatMap(() => ['begin', 'end']));
    expect(asked.filter(({ at }) => at === 'begin').map(({ method }) => method)).toEqual(addresses.map(() => 'HEAD'));
    expect(asked[0]?.agent).toBe(
      'Rozcestnik-odkazy/1.0 (kontrola odkazu katalogu socialnich sluzeb; https://mesto.cz)',
    );
    expect(told).toEqual([1, 2, 3, 4]);
  });

  it('finds addresses in fields, lists and running text, and none of a service that ended', () => {
    const links = collectLinks({
      entries: [
        entry('settings', 'site', { office: { name: 'Úřad', web: 'https://mesto.cz/' } }),
        entry('services', 'poradna', {
          web: 'https://poradna.cz/',
          description: 'Více [zde](https://poradna.cz/vice) a <https://mesto.cz/>.',
          social: [{ network: 'facebook', url: 'https://facebook.com/poradna' }],
        }),
        entry('services', 'zanikla', { web: 'https://zanikla.cz/', status: 'ended' }),
        entry('pages', 'o-nas', {}, 'Zákon je [na webu](https://zakony.cz/108).'),
      ],
    });
    expect(
      Object.fromEntries([...links].map(([address, spots]) => [address, spots.map(({ field }) => field)])),
    ).toEqual({
      'https://example.org/': ['quickExitUrl'],
      'https://mesto.cz/': ['office.web', 'description'],
      'https://poradna.cz/': ['web'],
      'https://poradna.cz/vice': ['description'],
      'https://facebook.com/poradna': ['social[0].url'],
      'https://zakony.cz/108': ['body'],
    });
  });

  it('reports each broken link where it stands', async () => {
    // The schema lets no address of this computer in, so it is put there after it was checked.
    const good = entry('services', 'poradna', { web: 'https://poradna.cz/' });
    const bad = { ...good, data: { ...good.data, web: `${home}/status/404` } };
    expect(await brokenLinks({ entries: [bad] }, manners)).toEqual([
      {
        severity: 'warning',
        code: 'linkGone',
        file: 'services/poradna.yaml',
        field: 'web',
        value: `${home}/status/404`,
        params: { status: 404 },
      },
    ]);
  });
});
