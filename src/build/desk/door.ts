import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';
import { adminPolicy } from '~/cms/policy.ts';
import { INTERFACE_ICONS } from '~/components/ui/icons.ts';
import { getIcons } from '~/data/icons.ts';
import { deskWords } from '~/i18n/desk.ts';
import { PROXY_PATH } from '~/schema/decap/backend.ts';
import { iconNames } from '~/schema/fields/icon.ts';
import { FRESHNESS, freshnessFeed, freshnessReport } from '~/sheets/freshness.ts';
import { answer, send } from './answer.ts';
import { decapFolder, isServed } from './decap.ts';
import type { Knock } from './guard.ts';
import { isFromHere, mayEnter } from './guard.ts';
import { editedTown } from './town.ts';

/** Folder of the editor's page on the site. */
export const ADMIN = '/admin';

/** Where the editor's page learns about the town. */
export const TOWN = `${ADMIN}/town.json`;

/** Where the editor's page finds the pictures that content may use. */
export const ICONS = `${ADMIN}/icons.json`;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};

/** What the door is made of: the content behind it, where it stands, and the word that opens it. */
export interface Door {
  readonly root: string;
  readonly port: number;
  readonly token: string;
}

function giveBundle(response: ServerResponse, path: string): void {
  const name = basename(path);
  if (!isServed(name)) {
    send(response, 404, {});
    return;
  }
  response.setHeader('Content-Type', TYPES[extname(name)] ?? '');
  createReadStream(join(decapFolder(), name)).pipe(response);
}

/** The report on freshness for a reader of news on this computer. */
function giveFeed(response: ServerResponse, origin: string): void {
  response.setHeader('Content-Type', 'application/atom+xml; charset=utf-8');
  response.end(freshnessFeed(freshnessReport('cs', undefined, false), origin));
}

function enter({ root, port, token }: Door, knock: Knock, request: IncomingMessage, response: ServerResponse): void {
  if (mayEnter(knock, { port, token })) void answer(root, request, response);
  else send(response, 403, { error: deskWords('cs')('guard') });
}

/**
 * Answers what is asked below `/admin/` on this computer, or lets it pass to the page itself. Whoever comes from
 * elsewhere, or by a name that is not ours, is turned away before anything.
 */
export function openDoor(door: Door) {
  const { port, token } = door;
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (path !== ADMIN && !path.startsWith(`${ADMIN}/`)) {
      next();
      return;
    }
    const knock = { method: request.method, headers: request.headers, from: request.socket.remoteAddress };
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('X-Frame-Options', 'DENY');
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (!isFromHere(knock, port)) send(response, 403, { error: deskWords('cs')('guard') });
    else if (path === PROXY_PATH) enter(door, knock, request, response);
    else if (path === TOWN) send(response, 200, { ...editedTown(true), token });
    else if (path === ICONS) send(response, 200, getIcons([...INTERFACE_ICONS, ...iconNames]));
    else if (path === FRESHNESS.feed) giveFeed(response, `http://${request.headers.host ?? ''}`);
    else if (path.startsWith(`${ADMIN}/decap/`)) giveBundle(response, path);
    else {
      response.setHeader('Content-Security-Policy', adminPolicy([], `http://${request.headers.host ?? ''}`));
      next();
    }
  };
}
