import type { IncomingMessage, ServerResponse } from 'node:http';
import { NotThere, Refusal } from '~/data/desk/refusal.ts';
import type { Order } from '~/data/desk/desk.ts';
import { perform } from '~/data/desk/desk.ts';
import { entryAt } from '~/data/folders.ts';
import type { Problem } from '~/data/problem.ts';
import { wordProblem } from '~/data/report.ts';
import { townDay } from '~/data/today.ts';
import { freshnessWords } from '~/i18n/freshness.ts';
import { problemWords } from '~/i18n/problems.ts';
import { deskWords } from '~/i18n/desk.ts';
import { editorHref } from '~/sheets/freshness.ts';
import { townSettings } from './town.ts';

/** The most that one request may bring, in bytes: a large photograph, written as text. */
const MOST = 30_000_000;

/** A request brings more than anything an editor could send. */
class TooLarge extends Error {}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MOST) throw new TooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Sends an answer that nobody may keep or take for a page. */
export function send(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(JSON.stringify(answer));
}

const t = deskWords('cs');

/** A refusal as the editor reads it: what cannot be done, and each reason with its place. */
export function wordRefusal({ code, params, problems }: Refusal) {
  const words = problemWords('cs');
  const reasons = problems.map((problem) => ({ ...problem, ...wordProblem(problem, words) }));
  const places = [...new Set(problems.map(({ file, field }) => [file, field].filter(Boolean).join(' › ')))];
  const list =
    code === 'referenced' ? places : reasons.map(({ field, message }) => [field, message].filter(Boolean).join(': '));
  return { error: [t(code, params), ...list].join('\n'), code, problems: reasons };
}

/** Links that do not lead where they should, in words and with a way to where they stand. */
function wordLinks(problems: readonly Problem[]) {
  const words = problemWords('cs');
  const links = problems.map((problem) => {
    const place = entryAt(problem.file);
    return { ...problem, ...wordProblem(problem, words), href: place ? editorHref(place) : '/admin/' };
  });
  return { links, words: freshnessWords('cs')('links.found', { count: links.length }) };
}

/** Answers one request for the content; the guard has let it in. */
export async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { action, params } = JSON.parse(await bodyOf(request)) as { action?: unknown; params?: Order };
    const today = townDay(townSettings());
    const done = await perform(root, String(action), params ?? {}, today);
    send(response, 200, action === 'links' ? wordLinks(done as readonly Problem[]) : done);
  } catch (error) {
    if (error instanceof Refusal) send(response, 403, wordRefusal(error));
    else if (error instanceof NotThere) send(response, 404, { error: t('missing') });
    else if (error instanceof TooLarge) {
      send(response, 403, { error: t('large') });
      request.destroy();
    } else if (error instanceof SyntaxError || error instanceof TypeError) send(response, 403, { error: t('action') });
    else {
      console.error(error);
      send(response, 500, { error: t('failed') });
    }
  }
}
