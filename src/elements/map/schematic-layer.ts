import * as L from 'leaflet';
import type { Position } from '~/domain/map/cut.ts';
import type { Schematic } from '~/domain/map/schematic.ts';

const latLngs = (lines: readonly (readonly Position[])[]) =>
  lines.map((line) => line.map(([longitude, latitude]): L.LatLngTuple => [latitude, longitude]));

const quiet = { interactive: false, smoothFactor: 0.5 } as const;

/** Shapes have no style of their own: the style sheet colours them, in every theme. */
function shapes({ land, lakes, coast, borders, rivers }: Schematic, pane: string): L.Layer[] {
  const area = (from: Schematic['land'], className: string) =>
    L.polygon(
      latLngs(from).map((ring) => [ring]),
      { ...quiet, pane, className, stroke: false },
    );
  const line = (from: Schematic['land'], className: string) => L.polyline(latLngs(from), { ...quiet, pane, className });
  return [
    area(land, 'map-land'),
    line(rivers, 'map-river'),
    area(lakes, 'map-lake'),
    line(coast, 'map-coast'),
    line(borders, 'map-border'),
  ];
}

function labelOf({ name, latitude, longitude, size }: Schematic['places'][number], pane: string): L.Marker {
  const text = document.createElement('span');
  text.textContent = name;
  const icon = L.divIcon({ className: `map-name size-${size}`, html: text, iconSize: [0, 0] });
  return L.marker([latitude, longitude], { icon, pane, interactive: false, keyboard: false });
}

/** Rivers and lakes are known to a kilometre or two: closer than this they would mislead. */
const ROUGH = 11;

/**
 * Draws the schematic map and names as many places as have room at each zoom.
 *
 * @returns a function that takes the map away
 */
export function drawSchematic(map: L.Map, schematic: Schematic): () => void {
  const [ground, names] = [map.createPane('ground'), map.createPane('names')];
  ground.classList.add('map-ground');
  names.setAttribute('aria-hidden', 'true');
  const labels = schematic.places.map((place) => ({ zoom: place.zoom, marker: labelOf(place, 'names') }));
  const group = L.layerGroup(shapes(schematic, 'ground')).addTo(map);
  const draw = () => {
    const zoom = map.getZoom();
    ground.classList.toggle('is-near', zoom > ROUGH);
    const view = map.getBounds().pad(0.2);
    for (const { zoom: from, marker } of labels) {
      if (from <= zoom && view.contains(marker.getLatLng())) marker.addTo(map);
      else marker.remove();
    }
  };
  map.on('moveend', draw);
  draw();
  return () => {
    map.off('moveend', draw);
    group.remove();
    for (const { marker } of labels) marker.remove();
  };
}
