import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import { editingSettings } from '~/schema/collections/editing-settings.ts';
import { backendOrigins } from '~/schema/decap/backend.ts';
import { decapConfig } from '~/schema/decap/config.ts';
import { decapSays } from './fixtures/decap.ts';

const kinds = Object.values<Collection>(collections);
const facts = { name: '', town: '', language: 'cs', country: 'CZ', timeZone: 'Europe/Prague', staleAfterMonths: 12 };
const town = { prefix: 'content/', folders: ['plans', 'plans/kp', 'plans/kp/monitoring'], year: 2026, facts };
const hosted = { server: 'https://git.mesto.cz/', repository: 'mesto/rozcestnik', application: 'abc-123' };

/** Storages with what each of them needs, as settings have it, and what becomes of it. */
const STORAGES: readonly (readonly [string, object, object, string[]])[] = [
  [
    'GitLab with PKCE',
    { backend: 'gitlab', ...hosted, workflow: true },
    {
      auth_type: 'pkce',
      app_id: 'abc-123',
      base_url: 'https://git.mesto.cz',
      api_root: 'https://git.mesto.cz/api/v4',
      repo: 'mesto/rozcestnik',
    },
    ['https://git.mesto.cz'],
  ],
  [
    'Forgejo with PKCE',
    { backend: 'forgejo', ...hosted, workflow: true },
    { app_id: 'abc-123', base_url: 'https://git.mesto.cz', api_root: 'https://git.mesto.cz/api/v1' },
    ['https://git.mesto.cz'],
  ],
  [
    'Gitea with PKCE',
    { backend: 'gitea', ...hosted, branch: 'obsah' },
    { app_id: 'abc-123', base_url: 'https://git.mesto.cz', branch: 'obsah' },
    ['https://git.mesto.cz'],
  ],
  [
    'GitHub with an OAuth proxy of the town',
    { backend: 'github', repository: 'mesto/rozcestnik', signIn: 'https://prihlaseni.mesto.cz', workflow: true },
    { base_url: 'https://prihlaseni.mesto.cz', repo: 'mesto/rozcestnik' },
    ['https://api.github.com', 'https://prihlaseni.mesto.cz'],
  ],
  [
    'Git Gateway with PKCE',
    { backend: 'git-gateway', signIn: 'https://brana.mesto.cz', application: 'abc-123', workflow: true },
    { auth_type: 'pkce', app_id: 'abc-123', gateway_url: 'https://brana.mesto.cz/git' },
    ['https://brana.mesto.cz'],
  ],
  [
    'Git Gateway with Netlify Identity',
    { backend: 'git-gateway', signIn: 'https://pomoc.netlify.app' },
    {
      identity_url: 'https://pomoc.netlify.app/.netlify/identity',
      gateway_url: 'https://pomoc.netlify.app/.netlify/git',
    },
    ['https://pomoc.netlify.app'],
  ],
];

const storages = STORAGES.map(([name, settings, backend, origins]) => {
  const { editing } = z.object({ editing: editingSettings.schema }).parse({ editing: settings });
  return { name, editing, backend, origins, config: decapConfig(kinds, { ...town, editing }) };
});

describe('Decap itself accepts the configuration', { timeout: 120_000 }, () => {
  const local = decapConfig(kinds, town);
  const wrong = { ...local, publish_mode: 'nikdy', collections: [{ ...local.collections[0], fields: [{}] }] };
  let said: ReturnType<typeof decapSays>;
  beforeAll(() => {
    said = decapSays([local, wrong, ...storages.map(({ config }) => config)]);
  }, 120_000);

  it('of files on this computer, and would not, were something wrong', () => {
    expect(said[0]).toEqual([]);
    expect(said[1]?.map(({ instancePath }) => instancePath)).toEqual(
      expect.arrayContaining(['/publish_mode', '/collections/0/fields/0']),
    );
  });

  it.each(storages.map((one, i) => [one.name, one, i] as const))(
    'of %s',
    (_, { editing, backend, origins, config }, i) => {
      expect(said[2 + i]).toEqual([]);
      expect(config.backend).toMatchObject({ name: editing.backend, ...backend });
      expect(config.publish_mode).toBe(editing.workflow ? 'editorial_workflow' : 'simple');
      expect(backendOrigins(editing)).toEqual(origins);
      // A secret has no business in a page that everybody can read.
      expect(JSON.stringify(config.backend)).not.toMatch(/secret|password|"token/i);
    },
  );
});
