import { getContent } from '~/data/check.ts';
import { contentRoot } from '~/data/load.ts';
import { settingsIn } from '~/data/today.ts';

/**
 * Languages of the town's pages, read before anything is built.
 *
 * A town that cannot be read has none of its own: the check says why.
 */
export function townLocales(): string[] {
  const { entries } = getContent(contentRoot());
  return settingsIn(entries)?.locales ?? [];
}
