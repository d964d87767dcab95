import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { getContent } from '~/data/check.ts';
import { contentRoot } from '~/data/load.ts';
import { settingsIn } from '~/data/today.ts';
import { deskWords } from '~/i18n/desk.ts';
import type { SettingsEntry } from '~/schema/collections/settings.ts';
import type { EditedTown } from '~/schema/decap/config.ts';

const PLACES_OF_NO_ENTRY = /^(uploads|\.)/;

/** Folders of the content, from its root. */
function foldersOf(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => relative(root, `${one.parentPath}/${one.name}`).replaceAll('\\', '/'))
    .filter((folder) => !PLACES_OF_NO_ENTRY.test(folder))
    .sort();
}

/** Settings of the town, as far as they can be read. */
export function townSettings(): SettingsEntry | undefined {
  const { entries } = getContent(contentRoot());
  return settingsIn(entries);
}

/**
 * The content's folder in the repository, as Decap puts it before paths: nothing, or with a slash at its end.
 *
 * @throws Error in words when it cannot be told from where the content is.
 */
export function prefixOf(way: string): string {
  const names = way.split(/[\\/]/).filter((name) => name !== '' && name !== '.');
  if (names.includes('..')) throw new Error(deskWords('cs')('folder'));
  return names.map((name) => `${name}/`).join('');
}

/** What the editor's page is told of the town. On this computer the content's own folder is all there is. */
export function editedTown(isLocal: boolean): EditedTown {
  const root = contentRoot();
  const settings = townSettings();
  const { editing } = settings ?? {};
  const way = editing?.folder ?? relative(process.cwd(), root);
  return {
    facts: {
      name: settings?.name ?? '',
      town: settings?.town ?? '',
      language: settings?.language ?? 'cs',
      country: settings?.country ?? 'CZ',
      timeZone: settings?.timeZone ?? 'Europe/Prague',
      staleAfterMonths: settings?.staleAfterMonths ?? 12,
    },
    prefix: isLocal || !editing ? '' : prefixOf(way),
    folders: foldersOf(root),
    year: new Date().getFullYear(),
    ...(!isLocal && editing && { editing }),
  };
}
