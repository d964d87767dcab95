import { getContent } from '~/data/check.ts';
import type { Named } from '~/data/desk/named.ts';
import { namesIn } from '~/data/desk/names.ts';
import { contentRoot } from '~/data/load.ts';
import { isPublic } from '~/data/public.ts';
import type { Missed } from '~/data/referrers.ts';
import { referrers } from '~/data/referrers.ts';

/** Names for the editor of a published town: everybody can read them, so only those that have a page already. */
export function publicNames(): Record<string, Named[]> {
  const content = getContent(contentRoot());
  const entries = content.entries.filter((entry) => isPublic(entry, content.today));
  return namesIn({ ...content, entries, drafts: [] });
}

/** So many places are enough to know what would be broken. */
const TOLD = 20;

/** What must not be deleted, for the editor of a published town: files inside the content, each with who would miss it. */
export function publicReferrers(): Record<string, Missed> {
  const { entries, today } = getContent(contentRoot());
  const missed = [...referrers({ entries })].map(([file, list]) => {
    const told = list.filter((entry) => isPublic(entry, today)).map((entry) => entry.file);
    return [file, { count: list.length, places: told.slice(0, TOLD) }] as const;
  });
  return Object.fromEntries(missed);
}
