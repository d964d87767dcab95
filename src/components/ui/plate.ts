import type { Way } from '~/domain/catalogue/way.ts';
import type { Said } from '~/domain/text/say.ts';
import type { Content, Html } from './html.ts';
import { attribute, html, lang } from './html.ts';

interface Plate {
  readonly href: string;
  /** Which of the four ways it points: decides the colour of the band. */
  readonly way: Way;
  readonly label: Said<string>;
  readonly note?: string;
  readonly icon?: Content;
  /** Leads to an empty list: shown, but quieter. */
  readonly isEmpty?: boolean;
}

/** An arm of the signpost: a link with an icon, two or three words, a note and the band of its way. */
export function plate({ href, way, label, note, icon, isEmpty = false }: Plate): Html {
  return html`<a class="plate ${way}${isEmpty && ' missing'}" href="${href}">${icon}<span class="words"><b${lang(label)}>${label.value}</b>${note !== undefined && html`<small>${note}</small>`}</span><span class="band" aria-hidden="true"></span></a>`;
}

/** Plates side by side; a label for screen readers where no heading stands above. */
export function plates(items: readonly Html[], label?: string): Html {
  return html`<ul class="plates" role="list"${attribute('aria-label', label)}>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
