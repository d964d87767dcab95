import type * as L from 'leaflet';
import { leafletLayer } from 'protomaps-leaflet';
import { coloursOf, onTheme } from './colours.ts';
import type { TileFile } from './tile-file.ts';
import { labelRulesFor, paintRulesFor } from './vector-rules.ts';

/** What of the renderer's layer is used here. */
type VectorTiles = L.GridLayer & { readonly views: ReadonlyMap<string, { maxDataLevel: number }> };

/**
 * Draws a vector file in the colours of the page, and anew when they change.
 * The renderer builds on the global `L`, which Leaflet sets.
 */
export function drawVector(map: L.Map, { tiles, header, layers }: TileFile, locale: string) {
  const frame = map.getContainer();
  let layer: L.Layer | undefined;
  const draw = () => {
    layer?.remove();
    const colours = coloursOf(frame);
    const made = leafletLayer({
      url: tiles,
      maxDataZoom: header.maxZoom,
      noWrap: true,
      attribution: '',
      backgroundColor: colours.land,
      paintRules: paintRulesFor(layers, colours),
      labelRules: labelRulesFor(colours, locale),
      lang: locale,
    }) as unknown as VectorTiles;
    // A file of the whole world in one tile has no deeper zoom than 0, which the renderer takes for none said.
    for (const view of made.views.values()) view.maxDataLevel = header.maxZoom;
    layer = made.addTo(map);
  };
  draw();
  onTheme(draw);
}
