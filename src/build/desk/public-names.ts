import { getContent } from '~/data/check.ts';
import type { Named } from '~/data/desk/names.ts';
import { namesIn } from '~/data/desk/names.ts';
import { contentRoot } from '~/data/load.ts';
import { isPublic } from '~/data/public.ts';

/** Names for the editor of a published town: everybody can read them, so only those that have a page already. */
export function publicNames(): Record<string, Named[]> {
  const content = getContent(contentRoot());
  const entries = content.entries.filter((entry) => isPublic(entry, content.today));
  return namesIn({ ...content, entries, drafts: [] });
}
