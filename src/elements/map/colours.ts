/** Names of the map's colours in `styles/map.css`. */
const NAMES = ['land', 'green', 'water', 'road', 'street', 'house', 'border', 'name', 'halo'] as const;

/** Colours of the map as the page has them now, in a form that a canvas understands. */
export type MapColours = Readonly<Record<(typeof NAMES)[number], string>>;

/** Asks the page for the map's colours: they follow the theme. */
export function coloursOf(frame: HTMLElement): MapColours {
  const probe = document.createElement('span');
  probe.hidden = true;
  frame.append(probe);
  const entries = NAMES.map((name) => {
    probe.style.color = `var(--map-${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as MapColours;
}

/** Calls back whenever the theme of the page changes, by the visitor's choice or by the device. */
export function onTheme(act: () => void) {
  new MutationObserver(act).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', act);
}
