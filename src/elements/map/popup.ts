import * as L from 'leaflet';
import type { MapPlace } from '~/domain/map/groups.ts';
import type { MapPoint } from '~/domain/map/points.ts';
import type { MapWords } from '~/domain/map/setup.ts';
import { placeName } from './pin-icon.ts';

function element(name: string, text: string, language?: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (language !== undefined) made.lang = language;
  return made;
}

function serviceOf({ name, summary, url, lang }: MapPoint, isLink: boolean): HTMLElement {
  const item = document.createElement('li');
  const title = element(isLink ? 'a' : 'b', name, lang);
  if (title instanceof HTMLAnchorElement) title.href = url;
  item.append(title);
  if (isLink) item.append(element('p', summary, lang));
  return item;
}

interface PopupOptions {
  readonly words: MapWords;
  /** Whether the services are linked: not on the page of the service itself. */
  readonly isLinked: boolean;
  /** Whether the reader is taken into the popup. */
  readonly focus: boolean;
  /** What gets the focus when the popup closes. */
  readonly back: () => HTMLElement | undefined;
}

/** Opens what there is to know of a place over its pin. */
export function openPopup(map: L.Map, place: MapPlace, { words, isLinked, focus, back }: PopupOptions) {
  const content = document.createElement('div');
  const [first] = place.points;
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  list.append(...place.points.map((point) => serviceOf(point, isLinked)));
  const where = [first?.place, first?.address].filter((one) => one !== undefined && one !== '');
  content.append(list, ...where.map((one) => element('p', one ?? '')));
  const popup = L.popup({ maxWidth: 300, minWidth: 200, offset: [0, -44], autoPanPadding: [16, 16] })
    .setLatLng([place.latitude, place.longitude])
    .setContent(content)
    .openOn(map);
  const frame = popup.getElement();
  frame?.setAttribute('role', 'dialog');
  frame?.setAttribute('aria-label', placeName(place, words));
  const close = frame?.querySelector<HTMLElement>('.leaflet-popup-close-button');
  close?.setAttribute('aria-label', words.say.close);
  if (focus) (content.querySelector('a') ?? close)?.focus({ preventScroll: true });
  // Only who was in the popup is led back; who left it by themselves is somewhere already.
  let isInside = frame?.contains(document.activeElement) === true;
  frame?.addEventListener('focusin', () => (isInside = true));
  frame?.addEventListener('focusout', ({ relatedTarget }) => (isInside = relatedTarget === null));
  popup.once('remove', () => {
    if (isInside) back()?.focus({ preventScroll: true });
  });
}
