import { parse } from 'node:path';
import type { Entry } from '~/data/load.ts';
import { uploadsOf } from '~/data/uploads.ts';
import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import { offersQuickExit } from '~/domain/catalogue/quick-exit.ts';

/**
 * Names, without endings, of pages and files that are of services with a quick exit: slugs, and uploads that they show or
 * lead to. Of these nothing may stay on a device, for it may be shared with whom the reader fears.
 *
 * @example quickExitNames(catalogue, entries) // ['azylovy-dum', 'zadost-o-prijeti']
 */
export function quickExitNames({ services }: Pick<Catalogue, 'services'>, entries: readonly Entry[]): string[] {
  const ids = new Set([...services.values()].filter(offersQuickExit).map(({ id }) => id));
  const uploads = entries
    .filter(({ collection, id }) => collection === 'services' && ids.has(id))
    .flatMap((entry) => [...uploadsOf(entry)]);
  return [...new Set([...ids, ...uploads.map((path) => parse(path).name)])];
}
