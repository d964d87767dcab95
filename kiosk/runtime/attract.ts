import { afterPaint } from './after-paint.ts';
import { config } from './config.ts';
import { keepSession } from './session.ts';

/** How often a quiet kiosk asks whether there is a newer release, in milliseconds. */
const NEWER = 60_000;

async function reloadWhenNewer(): Promise<void> {
  try {
    const answer = await fetch('/version.json', { cache: 'no-store' });
    const { version } = (await answer.json()) as { readonly version?: string };
    if (version !== undefined && version !== config.version) location.reload();
  } catch {
    // The server is starting anew: the next question will find it.
  }
}

/** Shows slides until somebody comes; then gives the page free. */
export function attract(screen: HTMLElement): void {
  const root = document.documentElement;
  const slides = [...screen.querySelectorAll<HTMLElement>('[data-slide]')];
  const behind = [...document.body.children].filter((one): one is HTMLElement => one !== screen);
  let shown = 0;
  const turn = () => {
    for (const [i, slide] of slides.entries()) slide.hidden = i !== shown % slides.length;
    shown += 1;
  };
  turn();
  screen.hidden = false;
  for (const one of behind) one.inert = true;
  root.dataset['attract'] = 'shown';
  const timers = [setInterval(turn, config.slideSeconds * 1000), setInterval(() => void reloadWhenNewer(), NEWER)];

  const begin = (event: Event) => {
    const chosen = (event.target as Element | null)?.closest<HTMLElement>('[data-start]')?.dataset['start'];
    for (const timer of timers) clearInterval(timer);
    keepSession();
    screen.hidden = true;
    afterPaint(() => {
      for (const one of behind) one.inert = false;
      delete root.dataset['attract'];
      if (chosen !== undefined && chosen !== location.pathname) location.replace(chosen);
      else dispatchEvent(new Event('kiosk:begin'));
    });
  };
  screen.addEventListener('click', begin, { once: true });
  addEventListener('keydown', (event) => screen.hidden || event.key === 'Tab' || begin(event));
}
