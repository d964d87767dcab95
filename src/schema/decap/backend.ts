import type { EditingEntry } from '../collections/editing-settings.ts';

/** The `backend` of Decap's configuration. */
export interface DecapBackend {
  readonly name: string;
  readonly [setting: string]: unknown;
}

/** Where our guarded proxy listens, on the origin of the editor's page. */
export const PROXY_PATH = '/admin/api/v1';

/** The backend of `npm run edit`: files on this computer, behind our own proxy. */
export const localBackend: DecapBackend = { name: 'proxy', proxy_url: PROXY_PATH };

const MESSAGES = {
  create: 'Nový záznam: {{collection}} {{slug}}',
  update: 'Úprava: {{collection}} {{slug}}',
  delete: 'Smazáno: {{collection}} {{slug}}',
  uploadMedia: 'Nahráno: {{path}}',
  deleteMedia: 'Smazáno: {{path}}',
};

const trimmed = (address = '') => address.replace(/\/+$/, '');

function accessOf({ backend, server, application, signIn }: EditingEntry): Record<string, unknown> {
  const base = trimmed(server);
  switch (backend) {
    case 'gitlab':
      return { auth_type: 'pkce', app_id: application, base_url: base, api_root: `${base}/api/v4` };
    case 'forgejo':
    case 'gitea':
      return { app_id: application, base_url: base, api_root: `${base}/api/v1` };
    case 'github':
      return { base_url: trimmed(signIn) };
    case 'git-gateway':
      // Without an application it is the older kind, that signs in with Netlify Identity's own window.
      return application === undefined
        ? { identity_url: `${trimmed(signIn)}/.netlify/identity`, gateway_url: `${trimmed(signIn)}/.netlify/git` }
        : { auth_type: 'pkce', app_id: application, base_url: trimmed(signIn), gateway_url: `${trimmed(signIn)}/git` };
  }
}

/** The backend of a town that is edited on the web, as its settings say. */
export function webBackend(editing: EditingEntry): DecapBackend {
  const { backend, repository, branch = 'main' } = editing;
  return {
    name: backend,
    ...(repository !== undefined && { repo: repository }),
    branch,
    commit_messages: MESSAGES,
    ...accessOf(editing),
  };
}

/** Servers that a browser speaks with when content is edited on the web; the editor's page allows no other. */
export function backendOrigins({ backend, server, signIn }: EditingEntry): string[] {
  const github = backend === 'github' ? ['https://api.github.com'] : [];
  const own = [server, signIn].flatMap((address) => (address === undefined ? [] : [new URL(address).origin]));
  return [...new Set([...github, ...own])];
}
