import { mapFilesOf } from '~/domain/map/basemap.ts';
import type { SettingsEntry } from '~/schema/collections/settings.ts';
import type { Content } from '../load.ts';
import { findMapFile } from '../map/files.ts';
import type { Problem } from '../problem.ts';

/** Files of the map that settings name and nobody uploaded; the schematic map stands in for them. */
export function missingMapFiles({ root, entries }: Content): Problem[] {
  return entries
    .filter(({ collection }) => collection === 'settings')
    .flatMap(({ file, data }) =>
      mapFilesOf(data as unknown as SettingsEntry)
        .filter((name) => findMapFile(root, name) === undefined)
        .map((name) => ({ severity: 'warning', code: 'mapMissing', file, field: 'map', value: name, params: {} })),
    );
}
