import type * as L from 'leaflet';
import type { Bounds } from '~/domain/map/bounds.ts';
import { boundsOf, padded } from '~/domain/map/bounds.ts';
import type { MapPlace } from '~/domain/map/groups.ts';
import type { MapSetup } from '~/domain/map/setup.ts';
import { drawBasemap } from './basemap.ts';
import { createMap } from './frame.ts';
import { Pins } from './pins.ts';
import { openPopup } from './popup.ts';

/** Closest that a map goes by itself: a street, not a door. */
const CLOSEST = 15;

interface StageOptions {
  readonly frame: HTMLElement;
  readonly setup: MapSetup;
  readonly places: readonly MapPlace[];
  readonly icons: Readonly<Record<string, string>>;
  /** Whether popups link to services. */
  readonly isLinked: boolean;
  readonly message: Element | null;
}

/** A map with its pins, ready to be moved. */
export interface Stage {
  readonly map: L.Map;
  readonly pins: Pins;
  /** Shows all places, or the view that the town chose. */
  readonly showAll: () => void;
  /** Opens a place; `back` gets the focus when its popup closes. */
  readonly open: (place: MapPlace, focus: boolean, back?: () => HTMLElement | undefined) => void;
}

const toLatLngs = ({ south, west, north, east }: Bounds): L.LatLngBoundsExpression => [
  [south, west],
  [north, east],
];

/** Says whose data the basemap is, below the map. */
function sourceLine(frame: HTMLElement): HTMLElement {
  const line = document.createElement('p');
  line.className = 'map-source';
  frame.after(line);
  return line;
}

/** Draws a map with pins in a frame. */
export async function setStage({ frame, setup, places, icons, isLinked, message }: StageOptions): Promise<Stage> {
  const { basemap, words } = setup;
  const map = await createMap(frame, words);
  const around = boundsOf(places) ?? basemap.bounds ?? { south: -60, west: -180, north: 75, east: 180 };
  const showAll = () => {
    if (isLinked && basemap.center) map.setView([...basemap.center], basemap.zoom ?? 13);
    else map.fitBounds(toLatLngs(padded(around, 0.05)), { padding: [24, 32], maxZoom: CLOSEST });
  };
  const open: Stage['open'] = (place, focus, back) => {
    openPopup(map, place, { words, isLinked, focus, back: back ?? (() => pins.pinOf(place)) });
  };
  const pins: Pins = new Pins({ map, icons, words, choose: (place, byKey) => open(place, byKey) });
  showAll();
  pins.show(places);
  const line = sourceLine(frame);
  // The pins do not wait for what is drawn below them.
  void drawBasemap(map, setup, around, ({ who, isFallback }) => {
    line.textContent = who === '' ? '' : words.say.source.replace('{who}', who);
    if (isFallback && message) message.textContent = words.say.basemapFailed;
  });
  return { map, pins, showAll, open };
}
