import { config, word } from './config.ts';
import { showDialog } from './dialog.ts';
import { goBack, goTo } from './navigate.ts';
import { showTakeaway } from './qr.ts';
import { offerReading } from './read-aloud.ts';
import { keepSession, session } from './session.ts';
import { wipe } from './wipe.ts';

const root = document.documentElement;
const SIZES = ['m', 'l', 'xl'];

/** Part of the screen by which a button moves the page. */
const STEP = 0.6;

const move = (direction: number) => scrollBy({ top: direction * STEP * innerHeight, behavior: 'instant' });

/** Keeps a choice where `first.js` of the site looks for it on the next page. */
function choose(name: 'theme' | 'text', value: string | undefined): void {
  if (value === undefined) {
    root.removeAttribute(`data-${name}`);
    localStorage.removeItem(name);
  } else {
    root.setAttribute(`data-${name}`, value);
    localStorage.setItem(name, value);
  }
}

function enlarge(): void {
  const next = SIZES[(SIZES.indexOf(root.dataset['text'] ?? 'm') + 1) % SIZES.length];
  choose('text', next === 'm' ? undefined : next);
}

function reach(): void {
  const isOn = root.dataset['reach'] === undefined;
  if (isOn) root.dataset['reach'] = '';
  else delete root.dataset['reach'];
  keepSession({ reach: isOn });
  scrollTo(0, 0);
}

function end(): void {
  showDialog({
    title: word('endTitle'),
    text: word('endText'),
    choices: [{ label: word('endYes'), isMain: true, act: () => void wipe() }, { label: word('endNo') }],
  });
}

const ACTIONS: Readonly<Record<string, () => void>> = {
  home: () => goTo(config.start),
  back: goBack,
  up: () => move(-1),
  down: () => move(1),
  reach,
  contrast: () => choose('theme', root.dataset['theme'] === 'contrast' ? undefined : 'contrast'),
  text: enlarge,
  take: showTakeaway,
  print: () => window.print(),
  end,
};

/** Says which of the switches are on. */
function showPressed(bar: HTMLElement): void {
  const pressed = {
    reach: root.dataset['reach'] !== undefined,
    contrast: root.dataset['theme'] === 'contrast',
    text: (root.dataset['text'] ?? 'm') !== 'm',
  };
  for (const [name, isOn] of Object.entries(pressed))
    bar.querySelector(`[data-do="${name}"]`)?.setAttribute('aria-pressed', String(isOn));
}

/** Makes the buttons of the bar do what they say. */
export function wireBar(bar: HTMLElement): void {
  const button = (name: string) => bar.querySelector<HTMLButtonElement>(`[data-do="${name}"]`);
  bar.addEventListener('click', ({ target }) => {
    const name = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'] ?? '';
    ACTIONS[name]?.();
    showPressed(bar);
  });
  const aloud = button('aloud');
  if (aloud) offerReading(aloud);
  const scrolls = () => {
    const most = root.scrollHeight - innerHeight;
    button('up')?.toggleAttribute('disabled', scrollY <= 0);
    button('down')?.toggleAttribute('disabled', scrollY >= most - 1);
  };
  button('back')?.toggleAttribute('disabled', (session()?.trail.length ?? 0) === 0);
  addEventListener('scroll', scrolls, { passive: true });
  new ResizeObserver(scrolls).observe(document.body);
  showPressed(bar);
}
