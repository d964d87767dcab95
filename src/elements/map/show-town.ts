import * as L from 'leaflet';
import type { Spot } from '~/domain/map/bounds.ts';
import { byDistance } from '~/domain/map/distance.ts';
import type { MapPlace } from '~/domain/map/groups.ts';
import { placesOf } from '~/domain/map/groups.ts';
import type { MapPoint } from '~/domain/map/points.ts';
import type { MapPoints, MapSetup } from '~/domain/map/setup.ts';
import { loadJson } from './load.ts';
import { PlaceList } from './place-list.ts';
import { offerNear } from './position.ts';
import type { Stage } from './stage.ts';
import { setStage } from './stage.ts';

/** How many of the nearest places the map shows around a visitor, and how close a chosen one is shown. */
const NEAREST = 5;
const CLOSE = 16;

type Narrow = (ids: ReadonlySet<string> | undefined) => void;

/** Keeps a map and its list in step: what one shows, the other has. */
class Town {
  private readonly stage: Stage;
  private readonly list: PlaceList;
  private readonly points: readonly MapPoint[];
  private wanted: readonly MapPoint[];
  private places: readonly MapPlace[] = [];
  private you: L.Layer | undefined;
  /** The next move is ours, not the visitor's: the list keeps what it has. */
  private isOurs = false;

  constructor(element: HTMLElement, stage: Stage, { points }: MapPoints, { words }: MapSetup) {
    this.stage = stage;
    this.points = this.wanted = points;
    this.places = placesOf(points);
    this.list = new PlaceList(element, words, (id, button) => this.choose(id, button));
    stage.map.on('moveend', () => this.follow());
    stage.map.on('popupclose', () => this.list.mark(new Set()));
    stage.map.on('popupopen', ({ popup }) => {
      const at = popup.getLatLng();
      const place = this.places.find((one) => at?.equals([one.latitude, one.longitude]) === true);
      this.list.mark(new Set(place?.points.map(({ id }) => id)));
    });
    element.querySelector('[data-all]')?.addEventListener('click', () => stage.showAll());
  }

  /** Shows only these services on the map and in the list. */
  readonly narrow: Narrow = (ids) => {
    this.wanted = ids ? this.points.filter(({ service }) => ids.has(service)) : this.points;
    this.places = placesOf(this.wanted);
    this.stage.pins.show(this.places);
    this.follow();
  };

  /** Sorts the list by the distance from a spot and shows the nearest places around it. */
  readonly near = (from: Spot | undefined) => {
    this.you?.remove();
    this.list.sort(this.points, from);
    if (!from) {
      this.stage.showAll();
      return;
    }
    const { map } = this.stage;
    const spot = L.latLng(from.latitude, from.longitude);
    this.you = L.circleMarker(spot, { radius: 9, className: 'map-you', interactive: false }).addTo(map);
    const around = byDistance(this.places, from).slice(0, NEAREST);
    const bounds = L.latLngBounds([spot, ...around.map((one) => L.latLng(one.latitude, one.longitude))]);
    this.isOurs = true;
    this.list.narrow(new Set(this.wanted.map(({ id }) => id)));
    map.fitBounds(bounds, { padding: [40, 60], maxZoom: CLOSE });
  };

  private follow() {
    if (this.isOurs) {
      this.isOurs = false;
      return;
    }
    const view = this.stage.map.getBounds();
    const seen = this.wanted.filter(({ latitude, longitude }) => view.contains([latitude, longitude]));
    this.list.narrow(new Set(seen.map(({ id }) => id)));
  }

  private choose(id: string, button: HTMLElement) {
    const place = this.places.find(({ points }) => points.some((point) => point.id === id));
    if (!place) return;
    const { map, open } = this.stage;
    map.getContainer().scrollIntoView({ block: 'nearest' });
    map.once('moveend', () => open(place, true, () => button));
    map.setView([place.latitude, place.longitude], Math.max(map.getZoom(), CLOSE));
  }
}

/** Draws the map of a town; what is returned narrows it to services of the given ids. */
export async function showTown(element: HTMLElement): Promise<Narrow> {
  const frame = element.querySelector<HTMLElement>('[data-frame]');
  if (!frame) throw new Error('There is no frame for the map.');
  const [file, setup] = await Promise.all([
    loadJson<MapPoints>(element.dataset['points'] ?? ''),
    loadJson<MapSetup>(element.dataset['setup'] ?? ''),
  ]);
  const message = element.querySelector('[data-message]');
  const { points, icons } = file;
  const stage = await setStage({ frame, setup, places: placesOf(points), icons, isLinked: true, message });
  const town = new Town(element, stage, file, setup);
  const button = element.querySelector<HTMLElement>('[data-near]');
  offerNear({ button, message, words: setup.words, act: town.near });
  const tools = element.querySelector<HTMLElement>('[data-tools]');
  if (tools) tools.hidden = false;
  return town.narrow;
}
