import type { Spot } from '~/domain/map/bounds.ts';
import type { MapWords } from '~/domain/map/setup.ts';

/** How long the device may look for itself, in milliseconds. */
const PATIENCE = 15_000;

/** Why a position is not known: a sentence of the map. */
export type NoPosition = 'nearRefused' | 'nearFailed' | 'nearMissing';

/** Asks the device where it is; the answer stays in the page. */
export function askPosition(): Promise<Spot | NoPosition> {
  // Old browsers, and pages that are not served securely, have none.
  const { geolocation } = navigator as { geolocation?: Geolocation };
  if (!geolocation || !isSecureContext) return Promise.resolve('nearMissing');
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'nearRefused' : 'nearFailed'),
      { timeout: PATIENCE, maximumAge: 60_000 },
    );
  });
}

interface NearOptions {
  readonly button: HTMLElement | null;
  readonly message: Element | null;
  readonly words: MapWords;
  /** Called with the position, and without one when it is no longer wanted. */
  readonly act: (from: Spot | undefined) => void;
}

/** A button that sorts by distance, and by its second press stops it. */
export function offerNear({ button, message, words, act }: NearOptions) {
  let isOn = false;
  const say = (text: string) => {
    if (message) message.textContent = text;
  };
  const turn = (from: Spot | undefined) => {
    isOn = from !== undefined;
    const label = button?.querySelector<HTMLElement>('[data-label]');
    if (label) [label.textContent, label.dataset['other']] = [label.dataset['other'] ?? '', label.textContent];
    act(from);
  };
  const press = async () => {
    if (isOn) {
      turn(undefined);
      say('');
      return;
    }
    say(words.say.nearAsking);
    const found = await askPosition();
    if (typeof found === 'string') say(words.say[found]);
    else {
      turn(found);
      say(words.say.nearDone);
    }
  };
  button?.addEventListener('click', () => void press());
}
