import * as L from 'leaflet';
import type { Bounds } from '~/domain/map/bounds.ts';
import type { MapSetup } from '~/domain/map/setup.ts';
import { drawOwnLayers } from './own-layers.ts';
import { drawSchematic } from './schematic-layer.ts';

/** What came of drawing a basemap. */
interface Drawn {
  /** Whose data it is. */
  readonly who: string;
  /** Whether the chosen one failed and the schematic one stands in. */
  readonly isFallback: boolean;
}

/** Tiles from the internet; when the first ones fail, they are taken away again. */
function drawOnline(map: L.Map, url: string, failed: () => void) {
  const tiles = L.tileLayer(url, { maxNativeZoom: 18, noWrap: true, referrerPolicy: 'no-referrer' });
  let loaded = 0;
  tiles.on('tileload', () => loaded++);
  tiles.on('tileerror', () => {
    if (loaded > 0 || !map.hasLayer(tiles)) return;
    tiles.remove();
    failed();
  });
  tiles.addTo(map);
}

async function drawTiles(map: L.Map, url: string, around: Bounds, locale: string): Promise<string | undefined> {
  const { openTiles } = await import('./tile-file.ts');
  const file = await openTiles(url, around);
  if (file.isVector) {
    const { drawVector } = await import('./vector-layer.ts');
    drawVector(map, file, locale);
  } else {
    const { drawRaster } = await import('./raster-layer.ts');
    drawRaster(map, file);
  }
  return file.attribution;
}

/**
 * Draws the basemap that the town chose; one that is missing or broken gives the schematic map, which is always there.
 *
 * @param around what the map shows first
 * @param told is called again when the basemap changes later on
 */
export async function drawBasemap(
  map: L.Map,
  setup: MapSetup,
  around: Bounds,
  told: (drawn: Drawn) => void,
): Promise<void> {
  const { basemap, schematic, words } = setup;
  const fallBack = (isFallback: boolean) => {
    if (schematic) {
      drawSchematic(map, schematic);
      const { south, west, north, east } = schematic.bounds;
      map.setMaxBounds([
        [south, west],
        [north, east],
      ]);
      map.setMinZoom(
        map.getBoundsZoom(
          [
            [south, west],
            [north, east],
          ],
          true,
        ),
      );
    }
    const own = basemap.kind === 'schematic' ? basemap.attribution : undefined;
    told({ who: [words.say.schematicSource, own].filter(Boolean).join('; '), isFallback });
  };
  if (basemap.kind === 'schematic' || basemap.url === undefined) fallBack(basemap.kind !== 'schematic');
  else if (basemap.kind === 'online') {
    told({ who: basemap.attribution ?? '', isFallback: false });
    drawOnline(map, basemap.url, () => fallBack(true));
  } else {
    try {
      const own = await drawTiles(map, basemap.url, around, words.locale);
      told({ who: basemap.attribution ?? own ?? '', isFallback: false });
    } catch {
      fallBack(true);
    }
  }
  await drawOwnLayers(map, basemap.layers);
}
