import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Header in which the editor's page says the word that it was given at the start. */
export const TOKEN_HEADER = 'x-rozcestnik-token';

/** What of a request decides whether it is answered. */
export interface Knock {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** Address from which it comes. */
  readonly from: string | undefined;
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** The host that a browser on this computer names; a name that merely leads here, as in DNS rebinding, is none. */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].some(
    (name) => host === `${name}:${port}` || (port === 80 && host === name),
  );
}

function isSame(said: unknown, token: string): boolean {
  const [a, b] = [Buffer.from(typeof said === 'string' ? said : ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Whether a request may come in at all: from this computer, by one of its own names. */
export function isFromHere({ headers, from }: Knock, port: number): boolean {
  return LOOPBACK.test(from ?? '') && isOwnHost(headers.host, port);
}

/** Whether a request for the content comes from the editor's page of this very start, and from nowhere else. */
export function mayEnter(knock: Knock, { port, token }: { port: number; token: string }): boolean {
  const { method, headers } = knock;
  const site = headers['sec-fetch-site'];
  return (
    isFromHere(knock, port) &&
    method === 'POST' &&
    headers.origin === `http://${headers.host ?? ''}` &&
    (site === undefined || site === 'same-origin') &&
    // A form of another page can send text, but not this.
    /^application\/json\b/.test(headers['content-type'] ?? '') &&
    isSame(headers[TOKEN_HEADER], token)
  );
}
