import * as L from 'leaflet';
import type { MapPlace } from '~/domain/map/groups.ts';
import type { MapWords } from '~/domain/map/setup.ts';
import { sayCount } from '~/domain/map/setup.ts';

const [WIDTH, HEIGHT] = [40, 50];

/** A plate of the signpost turned down: white with a dark edge, the band of its way at the tip. */
const PLATE =
  '<svg class="plate-shape" viewBox="0 0 40 50" width="40" height="50" aria-hidden="true"><path class="body" d="M1.500 1.500h37v34L20 48 1.500 35.500z"/><path class="tip" d="M3 31.500h34v3.200L20 46.200 3 34.700z"/></svg>';

function iconOf(className: string, inside: string): L.DivIcon {
  return L.divIcon({
    className: `pin ${className}`,
    html: PLATE + inside,
    iconSize: [WIDTH, HEIGHT],
    iconAnchor: [WIDTH / 2, HEIGHT],
    popupAnchor: [0, -HEIGHT],
  });
}

/** The pin of a place: the icon of its service, or how many services are there. */
export function placeIcon({ points }: MapPlace, icons: Readonly<Record<string, string>>): L.DivIcon {
  const way = points.some((point) => point.way === 'crisis') ? 'crisis' : 'need';
  const [first] = points;
  const inside = points.length === 1 ? (icons[first?.icon ?? ''] ?? '') : `<b>${points.length}</b>`;
  return iconOf(way, inside);
}

/** The pin of several places that are too close together for a pin of their own. */
export const clusterIcon = (count: number) => iconOf('cluster', `<b>${count}</b>`);

/** What a screen reader says of a place. */
export function placeName({ points }: MapPlace, { count, locale }: MapWords): string {
  const [first, ...others] = points;
  if (!first) return '';
  const where = first.place ?? first.address;
  return others.length === 0 ? `${first.name}, ${where}` : `${sayCount(count.here, points.length, locale)}: ${where}`;
}
