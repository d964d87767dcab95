import type { Missed } from '~/data/referrers.ts';
import type { Backend, DecapWindow } from './decap.ts';
import { askDesk, DeskError, isLocal, town } from './desk.ts';
import { nameAgain, unlearn } from './names.ts';
import { Seen } from './seen.ts';
import { sumUp, tellReasons } from './summary.ts';
import { guardWeb } from './web.ts';

const seen = new Seen({ where: () => location.hash, kept: localStorage });

/** An unsaved text that Decap has kept is taken up, or thrown away. */
export const takeUp = (isTaken: boolean) => seen.takeUp(isTaken);

interface Request {
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>> & {
    readonly path?: string;
    readonly paths?: readonly string[];
    readonly dataFiles?: readonly { readonly path: string }[];
  };
}

/** What is wrong with an entry is listed with ways to it; what is not there is not compared any more. */
function learnFrom(error: DeskError, { action, params }: Request): void {
  if (action === 'getEntry' && error.status === 404) seen.forget(params.path ?? '');
  const own = error.problems.filter(({ file }) => params.dataFiles?.some(({ path }) => path === file));
  if (error.code === 'invalid' && own.length > 0) sumUp(() => own);
  if (error.code === 'referenced') tellReasons(error.message);
}

/** The door to the files of this computer: says the word, and what of a file was seen before it is written over. */
async function request(asked: Request): Promise<unknown> {
  const { action, params } = asked;
  try {
    const answer = await askDesk(action, { ...params, known: seen.all() });
    if (action === 'getEntry') {
      const { file } = answer as { file: { path: string; id: string } };
      seen.open(file.path, file.id);
    }
    if (action === 'persistEntry') {
      const { known } = answer as { known: Record<string, string> };
      for (const [path, digest] of Object.entries(known)) seen.write(path, digest);
    }
    if (/^deleteFiles?$/.test(action)) for (const path of params.paths ?? [params.path ?? '']) seen.forget(path);
    return answer;
  } catch (error) {
    if (error instanceof DeskError) learnFrom(error, asked);
    throw error;
  }
}

/** Who would miss a file, as of the last build. */
async function missedBy(file: string): Promise<Missed | undefined> {
  const answer = await fetch('/admin/referrers.json', { cache: 'no-store' });
  return ((await answer.json()) as Record<string, Missed | undefined>)[file];
}

/** Puts our guard before a backend, whichever it is. */
export function guardBackend(cms: DecapWindow['CMS'], name: string): void {
  const registered = cms.getBackend(name);
  const init = registered.init.bind(registered);
  registered.init = (...options) => {
    const backend: Backend = init(...options);
    if (isLocal()) backend.request = request;
    else
      guardWeb(backend, {
        prefix: town().prefix,
        seen,
        missedBy,
        tell: tellReasons,
        opened: nameAgain,
        deleted: unlearn,
      });
    return backend;
  };
  for (const event of ['input', 'click', 'keydown']) addEventListener(event, () => seen.begin(), { capture: true });
}
