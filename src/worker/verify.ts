import type { Entry } from './manifest.ts';

/** The answer is of another version than the worker: the site was published anew in the meantime. */
export class OtherVersion extends Error {}

/** The revision of a file as the list has it. */
export async function revisionOf(response: Response): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return Array.from(digest.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Fetches a file of the worker's own version past the browser's cache.
 *
 * @throws OtherVersion when the server has another one
 * @throws TypeError when there is no answer, or one that breaks off
 */
export async function fetchVerified({ url, revision }: Entry): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache', credentials: 'same-origin', redirect: 'error' });
  if (!response.ok) throw response.status === 404 ? new OtherVersion(url) : new TypeError(url);
  if ((await revisionOf(response.clone())) !== revision) throw new OtherVersion(url);
  return response;
}
