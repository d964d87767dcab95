import { existsSync, mkdtempSync, symlinkSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Door, TOKEN } from '../../../tests/fixtures/desk-door.ts';

const door = new Door();
const { knock, order, save } = door;
const info = JSON.stringify({ action: 'info', params: {} });

describe('who may come in', () => {
  it('is the editor’s page of this start', async () => {
    expect((await knock(door.honest, info)).status).toBe(200);
  });

  it.each<[string, () => Record<string, string>]>([
    ['another name that leads here (DNS rebinding)', () => ({ ...door.honest, Host: `evil.example:${door.port}` })],
    [
      'another name with its own origin',
      () => ({ ...door.honest, Host: 'evil.example', Origin: 'http://evil.example' }),
    ],
    ['another port', () => ({ ...door.honest, Host: 'localhost:1', Origin: 'http://localhost:1' })],
    ['a page elsewhere', () => ({ ...door.honest, Origin: 'https://evil.example' })],
    ['a page on another port of this computer', () => ({ ...door.honest, Origin: 'http://localhost:9999' })],
    ['a page without an origin', () => ({ ...door.honest, Origin: 'null' })],
    ['a secure twin of the page', () => ({ ...door.honest, Origin: `https://localhost:${door.port}` })],
    ['a page that the browser calls foreign', () => ({ ...door.honest, 'Sec-Fetch-Site': 'cross-site' })],
    ['a form, which can send text', () => ({ ...door.honest, 'Content-Type': 'text/plain' })],
    ['a form that pretends', () => ({ ...door.honest, 'Content-Type': 'text/plain; application/json' })],
    ['a wrong word', () => ({ ...door.honest, 'X-Rozcestnik-Token': 'e'.repeat(64) })],
    ['a word that is too short', () => ({ ...door.honest, 'X-Rozcestnik-Token': 'f' })],
  ])('is not %s', async (_, headers) => {
    const { status, text } = await knock(headers(), info);
    expect(status).toBe(403);
    expect(text).not.toContain('local_fs');
  });

  it.each(['Origin', 'X-Rozcestnik-Token', 'Content-Type'])('is nobody without %s', async (name) => {
    const headers = Object.fromEntries(Object.entries(door.honest).filter(([key]) => key !== name));
    expect((await knock(headers, info)).status).toBe(403);
  });

  it.each(['GET', 'PUT', 'OPTIONS', 'DELETE'])('does not come by %s', async (method) => {
    const { status } = await knock(door.honest, method === 'GET' ? '' : info, method);
    expect(status).toBe(403);
  });

  it('is told the word only by our own name', async () => {
    const there = await knock({ Host: `localhost:${door.port}` }, '', 'GET', '/admin/town.json');
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
    expect(existsSync(join(door.root, '.git'))).toBe(false);
    const removed = await order('deleteFiles', { paths: [path] });
    expect(removed.status).toBe(403);
    const got = await order('getEntry', { path });
    expect(got.status).toBe(403);
  });

  it('is not through a link', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'rozcestnik-outside-'));
    writeFileSync(join(outside, 'secret.yaml'), 'name: Tajné\n');
    symlinkSync(join(outside, 'secret.yaml'), join(door.root, 'needs/secret.yaml'));
    symlinkSync(outside, join(door.root, 'crisis-lines/out'));
    expect((await order('getEntry', { path: 'needs/secret.yaml' })).status).toBe(403);
    expect((await save('needs/secret.yaml', 'name: Jiné\n')).status).toBe(403);
    expect(readFileSync(join(outside, 'secret.yaml'), 'utf8')).toBe('name: Tajné\n');
  });

  it('is not with more than anybody could have written', async () => {
    const huge = JSON.stringify({ action: 'persistEntry', params: { filler: 'x'.repeat(31_000_000) } });
    const outcome = await knock(door.honest, huge).then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect([403, 'cut off']).toContain(outcome);
  });

  it.each(['toString', '__proto__', 'constructor', 'publishUnpublishedEntry', ''])('is not by %j', async (action) => {
    expect((await order(action)).status).toBe(403);
  });

  it('is not with nonsense', async () => {
    expect((await knock(door.honest, '{')).status).toBe(403);
    expect((await knock(door.honest, 'null')).status).toBe(403);
    expect((await order('persistEntry', { dataFiles: 'x' })).status).toBe(403);
  });
});
