import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDoor } from './door.ts';

const TOKEN = 'f'.repeat(64);
let root = '';
let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    openDoor({ root, port, token: TOKEN })(request, response, () => response.end('the page'));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  ({ port } = server.address() as AddressInfo);
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rozcestnik-desk-'));
  cpSync('tests/fixtures/town', join(root, 'town'), { recursive: true });
  root = join(root, 'town');
});

afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

/** A request with whatever headers, which `fetch` would not let through. */
const knock = (headers: Record<string, string>, body: string, method = 'POST', path = '/admin/api/v1') =>
  new Promise<Answer>((resolve, reject) => {
    const length = { 'Content-Length': String(Buffer.byteLength(body)) };
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method,
      agent: false as const,
      headers: { ...headers, ...length },
    };
    const outgoing = ask(options, (response) => {
      let text = '';
      response.on('data', (piece: Buffer) => (text += piece.toString()));
      response.on('end', () => {
        const json = text.startsWith('{') ? (JSON.parse(text) as Answer['json']) : {};
        resolve({ status: response.statusCode ?? 0, text, json });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

const honest = (): Record<string, string> => ({
  'Content-Type': 'application/json',
  Host: `localhost:${port}`,
  Origin: `http://localhost:${port}`,
  'X-Rozcestnik-Token': TOKEN,
});

const order = (action: string, params: object = {}) => knock(honest(), JSON.stringify({ action, params }));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const info = JSON.stringify({ action: 'info', params: {} });

interface Given {
  data: string;
  file: { path: string; id: string };
}
const take = async (path: string) => (await order('getEntry', { path })).json as unknown as Given;
const save = (path: string, raw: string, known?: string) =>
  order('persistEntry', { dataFiles: [{ path, raw }], known: known === undefined ? {} : { [path]: known } });

const SERVICE = 'services/domov.yaml';

describe('who may come in', () => {
  it('is the editor’s page of this start', async () => {
    expect((await knock(honest(), info)).status).toBe(200);
  });

  it.each<[string, () => Record<string, string>]>([
    ['another name that leads here (DNS rebinding)', () => ({ ...honest(), Host: `evil.example:${port}` })],
    ['another name with its own origin', () => ({ ...honest(), Host: 'evil.example', Origin: 'http://evil.example' })],
    ['another port', () => ({ ...honest(), Host: 'localhost:1', Origin: 'http://localhost:1' })],
    ['a page elsewhere', () => ({ ...honest(), Origin: 'https://evil.example' })],
    ['a page on another port of this computer', () => ({ ...honest(), Origin: 'http://localhost:9999' })],
    ['a page without an origin', () => ({ ...honest(), Origin: 'null' })],
    ['a secure twin of the page', () => ({ ...honest(), Origin: `https://localhost:${port}` })],
    ['a page that the browser calls foreign', () => ({ ...honest(), 'Sec-Fetch-Site': 'cross-site' })],
    ['a form, which can send text', () => ({ ...honest(), 'Content-Type': 'text/plain' })],
    ['a form that pretends', () => ({ ...honest(), 'Content-Type': 'text/plain; application/json' })],
    ['a wrong word', () => ({ ...honest(), 'X-Rozcestnik-Token': 'e'.repeat(64) })],
    ['a word that is too short', () => ({ ...honest(), 'X-Rozcestnik-Token': 'f' })],
  ])('is not %s', async (_, headers) => {
    const { status, text } = await knock(headers(), info);
    expect(status).toBe(403);
    expect(text).not.toContain('local_fs');
  });

  it.each(['Origin', 'X-Rozcestnik-Token', 'Content-Type'])('is nobody without %s', async (name) => {
    const headers = Object.fromEntries(Object.entries(honest()).filter(([key]) => key !== name));
    expect((await knock(headers, info)).status).toBe(403);
  });

  it.each(['GET', 'PUT', 'OPTIONS', 'DELETE'])('does not come by %s', async (method) => {
    const { status } = await knock(honest(), method === 'GET' ? '' : info, method);
    expect(status).toBe(403);
  });

  it('is told the word only by our own name', async () => {
    const there = await knock({ Host: `localhost:${port}` }, '', 'GET', '/admin/town.json');
    expect(there.json['token']).toBe(TOKEN);
    const elsewhere = await knock({ Host: 'evil.example' }, '', 'GET', '/admin/town.json');
    expect([elsewhere.status, elsewhere.text.includes(TOKEN)]).toEqual([403, false]);
  });
});

describe('where may be written', () => {
  const hook = '#!/bin/sh\necho taken over\n';

  it.each([
    '.git/hooks/pre-commit',
    '../package.json',
    'services/../../astro.config.mjs',
    '/etc/passwd',
    'services/../../../../tmp/x.yaml',
    'services\\..\\x.yaml',
    'services/%2e%2e/x.yaml',
    '.env',
    'services/.hidden.yaml',
    'services/x.ts',
    'services/x.yaml.new',
    'services/deep/x.yaml',
    'services/Velká.yaml',
    'nowhere/x.yaml',
    'package.json',
    'services/x.yaml\0.ts',
    '.import/hsds.json',
  ])('is not %j', async (path) => {
    const { status, json } = await save(path, hook);
    expect([status, json['code']]).toEqual([403, 'place']);
    expect(existsSync(join(root, '.git'))).toBe(false);
    const removed = await order('deleteFiles', { paths: [path] });
    expect(removed.status).toBe(403);
    const got = await order('getEntry', { path });
    expect(got.status).toBe(403);
  });

  it('is not through a link', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'rozcestnik-outside-'));
    writeFileSync(join(outside, 'secret.yaml'), 'name: Tajné\n');
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'needs/secret.yaml'));
    symlinkSync(outside, join(root, 'crisis-lines/out'));
    expect((await order('getEntry', { path: 'needs/secret.yaml' })).status).toBe(403);
    expect((await save('needs/secret.yaml', 'name: Jiné\n')).status).toBe(403);
    expect(readFileSync(join(outside, 'secret.yaml'), 'utf8')).toBe('name: Tajné\n');
  });

  it('is not with more than anybody could have written', async () => {
    const huge = JSON.stringify({ action: 'persistEntry', params: { filler: 'x'.repeat(31_000_000) } });
    const outcome = await knock(honest(), huge).then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect([403, 'cut off']).toContain(outcome);
  });

  it.each(['toString', '__proto__', 'constructor', 'publishUnpublishedEntry', ''])('is not by %j', async (action) => {
    expect((await order(action)).status).toBe(403);
  });

  it('is not with nonsense', async () => {
    expect((await knock(honest(), '{')).status).toBe(403);
    expect((await knock(honest(), 'null')).status).toBe(403);
    expect((await order('persistEntry', { dataFiles: 'x' })).status).toBe(403);
  });
});

describe('what may be written', () => {
  it('is what is right, in canonical form, and nothing when nothing changed', async () => {
    const { data, file } = await take(SERVICE);
    const before = read(SERVICE);
    expect((await save(SERVICE, data, file.id)).status).toBe(200);
    expect(read(SERVICE)).toBe(before);
    const changed = data.replace(/^name: .*$/m, "name: 'Domov Nový'");
    expect((await save(SERVICE, changed, file.id)).status).toBe(200);
    expect(read(SERVICE)).toContain('\nname: Domov Nový\n'.trimStart());
  });

  it('is not what somebody else has changed since', async () => {
    const { data, file } = await take(SERVICE);
    const theirs = data.replace(/^name: .*$/m, 'name: Od druhého');
    expect((await save(SERVICE, theirs, file.id)).status).toBe(200);
    const { status, json } = await save(SERVICE, data.replace(/^name: .*$/m, 'name: Od prvního'), file.id);
    expect([status, json['code']]).toEqual([403, 'changed']);
    expect(json['error']).toContain('změnil někdo jiný');
    expect(read(SERVICE)).toContain('Od druhého');
  });

  it('is not over an entry that this editor never saw', async () => {
    const { json } = await save(SERVICE, read(SERVICE));
    expect(json['code']).toBe('exists');
  });

  it('is not a bad phone, with the field and the remedy', async () => {
    const { data, file } = await take(SERVICE);
    const { status, json } = await save(SERVICE, `${data}registerNumber: "<b>1</b>"\n`, file.id);
    expect([status, json['code']]).toEqual([403, 'invalid']);
    const [problem] = json['problems'] as { field: string; message: string }[];
    expect(problem?.field).toBe('registerNumber');
    expect(problem?.message).not.toBe('');
  });

  it('is not a reference to what is not there', async () => {
    const { data, file } = await take(SERVICE);
    const { json } = await save(SERVICE, data.replace(/^provider: .*$/m, 'provider: nikdo-takovy'), file.id);
    const [problem] = json['problems'] as { code: string; field: string }[];
    expect(problem).toMatchObject({ code: 'dangling', field: 'provider' });
  });

  it('is not YAML that unfolds into billions', async () => {
    const bomb = 'a: &a [x, x]\nname: [*a, *a]\n';
    expect((await save('needs/x.yaml', bomb)).json['code']).toBe('unreadable');
  });
});

describe('what may be deleted', () => {
  it('is not what something refers to; the places are named', async () => {
    const { status, json } = await order('deleteFiles', { paths: ['providers/domov.yaml'] });
    expect([status, json['code']]).toEqual([403, 'referenced']);
    expect(json['error']).toContain('services/domov.yaml');
    expect(existsSync(join(root, 'providers/domov.yaml'))).toBe(true);
  });

  it('is what nothing refers to', async () => {
    expect((await save('needs/nova.yaml', 'name: Nová\n')).status).toBe(200);
    expect((await order('deleteFiles', { paths: ['needs/nova.yaml'] })).status).toBe(200);
    expect(existsSync(join(root, 'needs/nova.yaml'))).toBe(false);
  });

  it('is never the settings', async () => {
    expect((await order('deleteFiles', { paths: ['settings/site.yaml'] })).json['code']).toBe('settings');
  });
});
