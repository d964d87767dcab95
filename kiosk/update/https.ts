import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Refusal } from './refusal.ts';
import type { Source } from './source.ts';

/** How a device reaches its web server: addresses looked up beforehand, for the firewall lets through no others. */
export interface Route {
  readonly lookup?: LookupFunction;
  /** A certificate to trust beside those of the system, for a test. */
  readonly ca?: string;
}

/** With silence for so long, whoever is on the other side is gone. */
const SILENCE = 30_000;

function ask(url: URL, { lookup, ca }: Route): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { timeout: SILENCE, ...(lookup && { lookup }), ...(ca !== undefined && { ca }) }, resolve)
      .on('timeout', function (this: { destroy(error: Error): void }) {
        this.destroy(new Error('ETIMEDOUT'));
      })
      .on('error', reject);
  });
}

const unreachable = (path: string, error: unknown) =>
  new Refusal('unreachable', { path, reason: error instanceof Error ? error.message : String(error) });

/**
 * A release on a web server. Encrypted, and never led elsewhere: a redirect is an error.
 *
 * @throws {Refusal} `insecure` for an address that is not `https:`
 */
export function httpsSource(base: string, route: Route = {}): Source {
  const root = new URL(base.endsWith('/') ? base : `${base}/`);
  if (root.protocol !== 'https:') throw new Refusal('insecure', { url: base });
  return {
    async *open(path) {
      try {
        const response = await ask(new URL(path, root), route);
        if (response.statusCode !== 200) {
          response.destroy();
          throw new Error(String(response.statusCode));
        }
        for await (const chunk of response) yield chunk as Buffer;
        if (!response.complete) throw new Error('ECONNRESET');
      } catch (error) {
        throw unreachable(path, error);
      }
    },
  };
}
