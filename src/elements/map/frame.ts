import * as L from 'leaflet';
import type { MapWords } from '~/domain/map/setup.ts';
import sheet from '~/styles/map.css?url';
import { addStyles } from './load.ts';

/** Deepest zoom of any map: streets and houses. */
const DEEPEST = 18;

/** How far an arrow key moves the map, in pixels. */
const STEP = 80;

const ARROWS: Readonly<Record<string, L.PointTuple>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Keys of the map hold on its pins too: Leaflet hears them only on the map itself. */
function listen(map: L.Map, frame: HTMLElement) {
  frame.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key === 'Escape') map.closePopup();
    const isOnPin = target instanceof Element && target.matches('.leaflet-marker-icon');
    const step = ARROWS[key];
    if (!isOnPin || event.ctrlKey || event.metaKey || event.altKey) return;
    if (step) map.panBy(step);
    else if (key === '+') map.zoomIn();
    else if (key === '-') map.zoomOut();
    else return;
    event.preventDefault();
  });
  // A page scrolls under the wheel until somebody means the map.
  map.scrollWheelZoom.disable();
  frame.addEventListener('focusin', () => map.scrollWheelZoom.enable());
  frame.addEventListener('pointerdown', () => map.scrollWheelZoom.enable());
  frame.addEventListener('pointerleave', () => map.scrollWheelZoom.disable());
}

/** An empty map in a frame, its controls in the words of the page. */
export async function createMap(frame: HTMLElement, { say }: MapWords): Promise<L.Map> {
  await addStyles(sheet);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(frame, {
    attributionControl: false,
    zoomControl: false,
    maxZoom: DEEPEST,
    zoomAnimation: !isCalm,
    fadeAnimation: !isCalm,
    markerZoomAnimation: !isCalm,
    inertia: !isCalm,
    maxBoundsViscosity: 1,
  });
  L.control.zoom({ position: 'bottomright', zoomInTitle: say.zoomIn, zoomOutTitle: say.zoomOut }).addTo(map);
  L.control.scale({ imperial: false, position: 'bottomleft' }).addTo(map);
  const keys = document.createElement('p');
  keys.id = 'map-keys';
  keys.className = 'hidden';
  keys.textContent = say.keys;
  frame.before(keys);
  // The arrow keys are the map's: a screen reader must hand them over.
  frame.setAttribute('role', 'application');
  frame.setAttribute('aria-label', say.label);
  frame.setAttribute('aria-describedby', keys.id);
  listen(map, frame);
  return map;
}
