import type { FeatureCollection } from 'geojson';
import * as L from 'leaflet';
import type { OwnLayer } from '~/domain/map/basemap.ts';
import { loadJson } from './load.ts';

/** Draws the town's own layers over the basemap; one that cannot be read is left out. */
export async function drawOwnLayers(map: L.Map, layers: readonly OwnLayer[]): Promise<void> {
  if (layers.length === 0) return;
  map.createPane('own').classList.add('map-own');
  const read = await Promise.allSettled(layers.map(({ url }) => loadJson<FeatureCollection>(url)));
  for (const [i, { look }] of layers.entries()) {
    const file = read[i];
    if (file?.status !== 'fulfilled') continue;
    L.geoJSON(file.value, {
      pane: 'own',
      interactive: false,
      style: { className: `map-own-${look}` },
      // Points of a layer would be taken for places of help.
      filter: ({ geometry }) => !geometry.type.endsWith('Point'),
    }).addTo(map);
  }
}
