import type { SettingsEntry } from '~/schema/collections/settings.ts';
import type { Bounds } from './bounds.ts';

type MapSettings = NonNullable<SettingsEntry['map']>;

/** A layer of the town's own, over the basemap. */
export interface OwnLayer {
  readonly url: string;
  readonly look: MapSettings['layers'][number]['look'];
}

/** What a browser must know to draw the map that the town chose. */
export interface Basemap {
  readonly kind: MapSettings['kind'];
  /** Address of the PMTiles file, or the template of tiles. */
  readonly url?: string;
  /** Whose data it is, as the town wrote it. */
  readonly attribution?: string;
  readonly layers: readonly OwnLayer[];
  readonly center?: readonly [latitude: number, longitude: number];
  readonly zoom?: number;
  /** The town's territory: what the map shows first, however far some services are. */
  readonly bounds?: Bounds;
}

/** Where a town's map files are on its site. */
export const MAP_FILES = '/map/';

/** The basemap that the settings ask for; the schematic one where they ask for none. */
export function basemapOf({ map, bounds }: Pick<SettingsEntry, 'map' | 'bounds'>): Basemap {
  const { kind = 'schematic', file, url, attribution, layers = [], center, zoom } = map ?? {};
  const source = kind === 'online' ? url : kind === 'schematic' ? undefined : file && MAP_FILES + file;
  return {
    kind,
    ...(source !== undefined && { url: source }),
    ...(attribution !== undefined && { attribution }),
    layers: layers.map(({ file: name, look }) => ({ url: MAP_FILES + name, look })),
    ...(center && { center: [center.latitude, center.longitude] }),
    ...(zoom !== undefined && { zoom }),
    ...(bounds && { bounds }),
  };
}

/** The operator whose computers a visitor's browser asks for tiles, and where they are; nobody, unless the town chose it. */
export function tileOperator({ map }: Pick<SettingsEntry, 'map'>): { name: string; origin: string } | undefined {
  if (map?.kind !== 'online' || map.url === undefined) return undefined;
  const { origin, hostname } = new URL(map.url);
  return { name: map.operator ?? hostname, origin };
}

/** Names of the files that the map of a town is made of. */
export function mapFilesOf({ map }: Pick<SettingsEntry, 'map'>): string[] {
  const tiles = map?.kind.startsWith('pmtiles') && map.file !== undefined ? [map.file] : [];
  return [...tiles, ...(map?.layers ?? []).map(({ file }) => file)];
}
