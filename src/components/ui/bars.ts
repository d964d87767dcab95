import type { Html } from './html.ts';
import { attribute, html } from './html.ts';

/** A part of a bar: how much, and which colour by the class that names it. */
export interface Segment {
  readonly share: number;
  readonly kind: string;
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

const rect = (x: number, width: number, kind: string) =>
  html`<rect class="${kind}" x="${percent(x)}" y="0" width="${percent(width)}" height="100%" />`;

/**
 * A bar of segments side by side, as wide as its place. It stands in the cell of a table that says the same in words, so
 * screen readers skip it; sizes are attributes, for the policy allows no styles in a page.
 *
 * @param segments shares of a whole that is 1
 */
export function bar(segments: readonly Segment[]): Html {
  let x = 0;
  const parts = segments.map(({ share, kind }) => {
    const drawn = rect(x, share, kind);
    x += share;
    return drawn;
  });
  return html`<svg class="bar" aria-hidden="true"><rect class="ground" width="100%" height="100%" />${parts}</svg>`;
}

/** One stretch on an axis from 0 to 1, with lines at the given places, such as years. */
export function stretch(from: number, to: number, kind: string, marks: readonly number[] = []): Html {
  const lines = marks.map((x) => html`<line class="mark" x1="${percent(x)}" x2="${percent(x)}" y1="0" y2="100%" />`);
  return html`<svg class="bar axis" aria-hidden="true">${lines}${rect(from, to - from, kind)}</svg>`;
}

/** A column of a small chart: a value, the words under it, and whether it is the one to be reached. */
export interface Column {
  readonly value: number;
  readonly label: string;
  readonly kind: string;
}

const [COLUMN, GAP, HEIGHT] = [46, 14, 96];

/** Columns side by side, each with its value above and its name below; for few of them. */
export function columns(of: readonly Column[], label: string, say: (value: number) => string): Html {
  const most = Math.max(1, ...of.map(({ value }) => value));
  const width = of.length * (COLUMN + GAP);
  const drawn = of.map(({ value, label: name, kind }, i) => {
    const height = Math.max(1, (Math.max(0, value) / most) * HEIGHT);
    const [x, middle, top] = [i * (COLUMN + GAP), i * (COLUMN + GAP) + COLUMN / 2, 20 + HEIGHT - height];
    return html`<rect class="${kind}" x="${x}" y="${top}" width="${COLUMN}" height="${height}" /><text x="${middle}" y="${top - 6}">${say(value)}</text><text class="name" x="${middle}" y="${HEIGHT + 38}">${name}</text>`;
  });
  return html`<svg class="columns" role="img"${attribute('aria-label', label)} viewBox="0 0 ${width} ${HEIGHT + 44}" width="${width}" height="${HEIGHT + 44}">
    <line class="mark" x1="0" x2="${width - GAP}" y1="${HEIGHT + 20}" y2="${HEIGHT + 20}" />${drawn}
  </svg>`;
}
