import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { learnTown } from './desk.ts';
import { isThere, learn, loadNames, nameAgain, namesOf, unlearn } from './names.ts';

const built = { providers: [{ id: 'domov', name: 'Domov' }], services: [] };

/** The town as its last build tells it. */
const answers: Readonly<Record<string, unknown>> = {
  '/admin/town.json': { facts: { timeZone: 'Europe/Prague' }, prefix: '', folders: [], year: 2026, editing: {} },
  '/admin/names.json': built,
};

beforeEach(async () => {
  vi.stubGlobal('fetch', (path: string) => Promise.resolve(new Response(JSON.stringify(answers[path]))));
  await learnTown();
  await loadNames();
});

afterEach(() => void vi.unstubAllGlobals());

it('on the web, what this editor has made may be referred to before the next build', async () => {
  expect(isThere('providers', 'nova')).toBe(false);
  learn('providers', { id: 'nova', name: 'Nová' });
  await loadNames();
  expect(isThere('providers', 'nova')).toBe(true);
  expect(namesOf('providers').map(({ name }) => name)).toEqual(['Domov', 'Nová']);
});

it('on the web, what an entry refers to already is not doubted, unless this editor has deleted it', async () => {
  nameAgain('services:\n  - service: pristi-rok\nprovider: domov\n');
  expect(isThere('services', 'pristi-rok')).toBe(true);
  expect(isThere('services', 'pristi')).toBe(false);
  unlearn('providers/domov.yaml');
  await loadNames();
  expect(isThere('providers', 'domov')).toBe(false);
});
