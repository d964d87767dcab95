import { placesOf } from '~/domain/map/groups.ts';
import type { MapPoint, PlaceSpot } from '~/domain/map/points.ts';
import type { MapSetup } from '~/domain/map/setup.ts';
import { loadJson } from './load.ts';
import { setStage } from './stage.ts';

/** Draws the places of one service in its small map. */
export async function showPlaces(element: HTMLElement, frame: HTMLElement): Promise<void> {
  const setup = await loadJson<MapSetup>(element.dataset['setup'] ?? '');
  const spots = JSON.parse(element.dataset['points'] ?? '[]') as PlaceSpot[];
  const points = spots.map((spot): MapPoint => ({ service: '', summary: '', url: '', town: '', ...spot }));
  const icon = element.querySelector('template')?.innerHTML ?? '';
  await setStage({
    frame,
    setup,
    places: placesOf(points),
    icons: Object.fromEntries(points.map((point) => [point.icon, icon])),
    isLinked: false,
    message: element.querySelector('[data-message]'),
  });
  frame.focus({ preventScroll: true });
}
