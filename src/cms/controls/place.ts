import type * as Leaflet from 'leaflet';
import type { MapSetup } from '~/domain/map/setup.ts';
import { button, element } from './dom.ts';

/** Where a place is, in degrees. */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

/** Coordinates are kept to a metre or so. */
const rounded = (degrees: number) => Math.round(degrees * 100_000) / 100_000;

const TOWN = { south: 48.5, west: 12, north: 51.1, east: 18.9 };

const HELP = 'Klepněte do mapy, nebo mapu posuňte šipkami a špendlík dejte doprostřed.';

/** A pin as our own map has it, without a library's pictures. */
const PIN =
  '<svg viewBox="0 0 40 50" width="40" height="50" aria-hidden="true"><path d="M1.5 1.5h37v34L20 48 1.5 35.500z"/></svg>';

interface Picker {
  readonly spot: Spot | undefined;
  readonly choose: (spot: Spot | undefined) => void;
}

/** The map of the town on which a place is pointed at; by the keyboard the map is moved below the pin. */
async function openMap(frame: HTMLElement, { spot, choose }: Picker) {
  const [L, { createMap }, { drawBasemap }] = await Promise.all([
    import('leaflet'),
    import('~/elements/map/frame.ts'),
    import('~/elements/map/basemap.ts'),
  ]);
  const response = await fetch('/mapa/podklad/cs.json');
  const setup = (await response.json()) as MapSetup;
  const map = await createMap(frame, setup.words);
  const around = setup.basemap.bounds ?? setup.schematic?.bounds ?? TOWN;
  if (spot) map.setView([spot.latitude, spot.longitude], 15);
  else if (setup.basemap.center) map.setView([...setup.basemap.center], setup.basemap.zoom ?? 13);
  else
    map.fitBounds([
      [around.south, around.west],
      [around.north, around.east],
    ]);
  void drawBasemap(map, setup, around, () => undefined);
  const icon = L.divIcon({ className: 'own-pin', html: PIN, iconSize: [40, 50], iconAnchor: [20, 50] });
  let pin: Leaflet.Marker | undefined;
  const put = (at: Spot | undefined) => {
    pin?.remove();
    pin = undefined;
    if (!at) return;
    pin = L.marker([at.latitude, at.longitude], { icon, draggable: true, keyboard: false, alt: 'Místo' }).addTo(map);
    pin.on('dragend', () => take(pin?.getLatLng()));
  };
  const take = (at: Leaflet.LatLng | undefined) => {
    if (!at) return;
    const next = { latitude: rounded(at.lat), longitude: rounded(at.lng) };
    put(next);
    choose(next);
  };
  map.on('click', ({ latlng }: Leaflet.LeafletMouseEvent) => take(latlng));
  put(spot);
  return { takeMiddle: () => take(map.getCenter()), put, close: () => map.remove() };
}

/** A map beside the coordinates of a place: pointing is easier than degrees. */
export function drawPlace(into: HTMLElement, { spot: first, choose }: Picker) {
  let spot = first;
  let opened: Awaited<ReturnType<typeof openMap>> | undefined;
  const frame = element('div', { class: 'map-frame own-map', tabindex: 0 });
  const middle = button('Dát špendlík doprostřed mapy', () => opened?.takeMiddle());
  const none = button('Bez místa na mapě', () => {
    opened?.put(undefined);
    picked(undefined);
  });
  const help = element(
    'p',
    { class: 'own-state' },
    'Klepněte do mapy, nebo mapu posuňte šipkami a špendlík dejte doprostřed.',
  );
  const inside = element('div', { hidden: true }, help, frame, element('div', { class: 'own-row' }, middle, none));
  const state = element('p', { class: 'own-state', role: 'status' });
  const picked = (next: Spot | undefined) => {
    spot = next;
    choose(next);
    say();
  };
  const say = () => {
    state.textContent = spot ? `Na mapě: ${spot.latitude}, ${spot.longitude}` : 'Na mapě zatím není.';
    none.hidden = spot === undefined;
  };
  const toggle = button(
    'Ukázat na mapě',
    () => {
      inside.hidden = !inside.hidden;
      toggle.setAttribute('aria-expanded', String(!inside.hidden));
      if (!inside.hidden && !opened) {
        help.textContent = 'Načítám mapu…';
        openMap(frame, { spot, choose: picked }).then(
          (map) => {
            opened = map;
            help.textContent = HELP;
          },
          () => (help.textContent = 'Mapu se nepodařilo načíst. Napište souřadnice do políček níže.'),
        );
      }
    },
    { 'aria-expanded': 'false' },
  );
  into.append(toggle, state, inside);
  say();
  return {
    update: (next: Spot | undefined) => {
      if (next?.latitude === spot?.latitude && next?.longitude === spot?.longitude) return;
      spot = next;
      opened?.put(next);
      say();
    },
    remove: () => opened?.close(),
  };
}
