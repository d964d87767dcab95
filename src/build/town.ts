import { getContent } from '~/data/check.ts';
import { contentRoot } from '~/data/load.ts';

/**
 * Languages of the town's pages, read before anything is built.
 *
 * A town that cannot be read has none of its own: the check says why.
 */
export function townLocales(): string[] {
  const { entries } = getContent(contentRoot(), new Date().toISOString().slice(0, 10));
  const settings = entries.find(({ file }) => file === 'settings/site.yaml');
  return (settings?.data['locales'] as string[] | undefined) ?? [];
}
