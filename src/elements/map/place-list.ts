import type { Spot } from '~/domain/map/bounds.ts';
import { byDistance, distance, sayDistance } from '~/domain/map/distance.ts';
import type { MapPoint } from '~/domain/map/points.ts';
import type { MapWords } from '~/domain/map/setup.ts';
import { sayCount } from '~/domain/map/setup.ts';

/** How long the map must rest before the count is said aloud, in milliseconds. */
const REST = 400;

interface Row {
  readonly item: HTMLElement;
  readonly home: HTMLElement;
}

/** The list beside a map: every place in it, narrowed to what the map shows. */
export class PlaceList {
  private readonly rows: ReadonlyMap<string, Row>;
  private readonly element: HTMLElement;
  private readonly words: MapWords;
  private rest = 0;

  constructor(element: HTMLElement, words: MapWords, choose: (point: string, button: HTMLElement) => void) {
    this.element = element;
    this.words = words;
    const items = [...element.querySelectorAll<HTMLElement>('li[data-point]')];
    this.rows = new Map(
      items.flatMap((item) => {
        const home = item.parentElement;
        return home ? [[item.dataset['point'] ?? '', { item, home }] as const] : [];
      }),
    );
    for (const item of items) item.append(this.button(item));
    element.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button[data-show]') : null;
      const point = button?.closest<HTMLElement>('li')?.dataset['point'];
      if (button && point !== undefined) choose(point, button);
    });
  }

  /** Shows the rows of these points and no others, and says how many they are. */
  narrow(points: ReadonlySet<string>) {
    for (const [id, { item }] of this.rows) item.hidden = !points.has(id);
    for (const town of this.element.querySelectorAll<HTMLElement>('[data-town]')) {
      town.hidden = !town.querySelector('li:not([hidden])');
    }
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => this.say(points.size), REST);
  }

  /** Marks the rows of the place that is open on the map. */
  mark(points: ReadonlySet<string>) {
    for (const [id, { item }] of this.rows) {
      if (points.has(id)) item.setAttribute('aria-current', 'true');
      else item.removeAttribute('aria-current');
    }
  }

  /** One list from the nearest on, each row with how far it is; without a spot, back to towns. */
  sort(points: readonly MapPoint[], from: Spot | undefined) {
    const nearest = this.element.querySelector<HTMLElement>('[data-nearest]');
    const list = nearest?.querySelector('ul');
    if (!nearest || !list) return;
    nearest.hidden = from === undefined;
    for (const { item } of this.rows.values()) item.querySelector('[data-far]')?.remove();
    for (const { item, home } of this.rows.values()) if (!from) home.append(item);
    for (const point of from ? byDistance(points, from) : []) {
      const item = this.rows.get(point.id)?.item;
      const far = document.createElement('b');
      far.dataset['far'] = '';
      far.textContent = sayDistance(distance(point, from ?? point), this.words.locale);
      item?.querySelector('a')?.before(far);
      if (item) list.append(item);
    }
  }

  private button(item: HTMLElement): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'on-map';
    button.dataset['show'] = '';
    button.textContent = this.words.say.show;
    button.setAttribute('aria-label', `${this.words.say.show}: ${item.querySelector('a')?.textContent ?? ''}`);
    return button;
  }

  private say(count: number) {
    const { say, count: forms, locale } = this.words;
    const heading = this.element.querySelector('[data-count]');
    const text = count > 0 ? sayCount(forms.count, count, locale) : say.countNone;
    if (heading && heading.textContent !== text) heading.textContent = text;
  }
}
