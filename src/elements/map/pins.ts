import * as L from 'leaflet';
import type { ClusterFeature } from 'supercluster';
import Supercluster from 'supercluster';
import type { MapPlace } from '~/domain/map/groups.ts';
import type { MapWords } from '~/domain/map/setup.ts';
import { sayCount } from '~/domain/map/setup.ts';
import { clusterIcon, placeIcon, placeName } from './pin-icon.ts';

interface Place {
  readonly place: MapPlace;
}
interface Count {
  count: number;
}

/** How near pins may be before they become one, in pixels; at most to which zoom. */
const RADIUS = 48;
const DEEPEST = 15;

interface PinsOptions {
  readonly map: L.Map;
  readonly icons: Readonly<Record<string, string>>;
  readonly words: MapWords;
  /** A place was chosen; by key or by pointer. */
  readonly choose: (place: MapPlace, byKey: boolean) => void;
}

/** Pins of places on a map, gathered where they would overlap, in reading order for the keyboard. */
export class Pins {
  private readonly options: PinsOptions;
  private index = new Supercluster<Place, Count>().load([]);
  private readonly shown = new Map<string, L.Marker>();
  /** Where the pin was that vanished under the reader's focus. */
  private lost: L.LatLng | undefined;

  constructor(options: PinsOptions) {
    this.options = options;
    options.map.on('moveend', () => this.draw());
  }

  /** Shows these places and no others. */
  show(places: readonly MapPlace[]) {
    this.index = new Supercluster<Place, Count>({
      radius: RADIUS,
      extent: 256,
      maxZoom: DEEPEST,
      map: ({ place }) => ({ count: place.points.length }),
      reduce: (sum, { count }) => (sum.count += count),
    }).load(
      places.map((place) => ({
        type: 'Feature',
        properties: { place },
        geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
      })),
    );
    for (const marker of this.shown.values()) marker.remove();
    this.shown.clear();
    this.draw();
  }

  /** The pin of a place, where it has one of its own at this zoom. */
  pinOf({ id }: MapPlace): HTMLElement | undefined {
    return this.shown.get(id)?.getElement();
  }

  private draw() {
    const { map } = this.options;
    const bounds = map.getBounds();
    const box: [number, number, number, number] = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ];
    const wanted = new Map(
      this.index
        .getClusters(box, Math.floor(map.getZoom()))
        .map((one) => [
          'place' in one.properties ? one.properties.place.id : `cluster ${one.properties.cluster_id}`,
          one,
        ]),
    );
    for (const [key, marker] of this.shown) {
      if (wanted.has(key)) continue;
      if (marker.getElement() === document.activeElement) this.lost = marker.getLatLng();
      marker.remove();
      this.shown.delete(key);
    }
    for (const [key, { properties, geometry }] of wanted) {
      if (this.shown.has(key)) continue;
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      const at = L.latLng(latitude, longitude);
      const marker = 'place' in properties ? this.pin(at, properties.place) : this.cluster(at, properties);
      this.shown.set(key, marker);
    }
    this.order();
  }

  private add(at: L.LatLng, icon: L.DivIcon, name: string, act: (byKey: boolean) => void): L.Marker {
    const marker = L.marker(at, { icon, keyboard: true, autoPanOnFocus: true, riseOnHover: true }).addTo(
      this.options.map,
    );
    const element = marker.getElement();
    element?.setAttribute('aria-label', name);
    element?.setAttribute('role', 'button');
    element?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      act(true);
    });
    marker.on('click', () => act(false));
    return marker;
  }

  private pin(at: L.LatLng, place: MapPlace): L.Marker {
    const { icons, words, choose } = this.options;
    return this.add(at, placeIcon(place, icons), placeName(place, words), (byKey) => choose(place, byKey));
  }

  private cluster(at: L.LatLng, { cluster_id: id, count }: ClusterFeature<Count>['properties']): L.Marker {
    const { map, words } = this.options;
    return this.add(at, clusterIcon(count), sayCount(words.count.cluster, count, words.locale), () => {
      map.setView(at, Math.min(this.index.getClusterExpansionZoom(id), map.getMaxZoom()));
    });
  }

  /** From north to south and from west to east, as a page is read; the focus stays where it was. */
  private order() {
    const pane = this.options.map.getPane('markerPane');
    const focused = document.activeElement;
    const pins = [...this.shown.values()].sort(
      (a, b) => b.getLatLng().lat - a.getLatLng().lat || a.getLatLng().lng - b.getLatLng().lng,
    );
    pane?.append(...pins.flatMap((pin) => pin.getElement() ?? []));
    if (focused instanceof HTMLElement && pane?.contains(focused)) focused.focus({ preventScroll: true });
    else if (this.lost) this.nearest(this.lost, pins)?.focus({ preventScroll: true });
    this.lost = undefined;
  }

  private nearest(from: L.LatLng, pins: readonly L.Marker[]): HTMLElement | undefined {
    const [first] = [...pins].sort((a, b) => from.distanceTo(a.getLatLng()) - from.distanceTo(b.getLatLng()));
    return first?.getElement();
  }
}
