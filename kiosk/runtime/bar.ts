import { afterPaint } from './after-paint.ts';
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

type Look = 'theme' | 'text';

const chosen = (name: Look): string | undefined => localStorage.getItem(name) ?? undefined;

/** Keeps a choice where `first.js` of the site looks for it on the next page; the button shows it before the page does. */
function choose(name: Look, value: string | undefined): void {
  if (value === undefined) localStorage.removeItem(name);
  else localStorage.setItem(name, value);
  afterPaint(() => {
    const now = chosen(name);
    if (now === undefined) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, now);
  });
}

function enlarge(): void {
  const next = SIZES[(SIZES.indexOf(chosen('text') ?? 'm') + 1) % SIZES.length];
  choose('text', next === 'm' ? undefined : next);
}

function reach(): void {
  keepSession({ reach: session()?.reach !== true });
  afterPaint(() => {
    root.toggleAttribute('data-reach', session()?.reach === true);
    scrollTo(0, 0);
  });
}

const end = () =>
  void showDialog({
    title: word('endTitle'),
    text: word('endText'),
    choices: [{ label: word('endYes'), isMain: true, act: () => void wipe() }, { label: word('endNo') }],
  });

const ACTIONS: Readonly<Record<string, () => void>> = {
  home: () => goTo(config.start),
  back: goBack,
  up: () => move(-1),
  down: () => move(1),
  reach,
  contrast: () => choose('theme', chosen('theme') === 'contrast' ? undefined : 'contrast'),
  text: enlarge,
  take: () => afterPaint(showTakeaway),
  print: () => window.print(),
  end: () => afterPaint(end),
};

/** Says which of the switches are on. */
function showPressed(bar: HTMLElement): void {
  const pressed = {
    reach: session()?.reach === true,
    contrast: chosen('theme') === 'contrast',
    text: chosen('text') !== undefined,
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
