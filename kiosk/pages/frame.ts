import type { Html } from '~/components/ui/html.ts';
import { attribute, html } from '~/components/ui/html.ts';
import type { DrawIcon } from '~/components/ui/icon.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { KioskSettings } from '../settings.ts';
import { wordsIn } from '../words.ts';

/** Icons of the frame, by the button that carries them. */
export const FRAME_ICONS = {
  home: 'home',
  back: 'arrow-back',
  take: 'qr-code-2',
  print: 'print',
  up: 'keyboard-arrow-up',
  down: 'keyboard-arrow-down',
  reach: 'accessible',
  contrast: 'contrast',
  text: 'format-size',
  aloud: 'volume-up',
  end: 'delete-forever',
} as const;

type Button = keyof typeof FRAME_ICONS;

/** What the frame of a kiosk is made of. */
export interface Frame {
  readonly locale: Locale;
  readonly settings: KioskSettings;
  readonly icon: DrawIcon;
}

/** Switches are either on or off, and say which. */
const SWITCHES: readonly Button[] = ['reach', 'contrast', 'text', 'aloud'];

function button({ locale, icon }: Frame, name: Button): Html {
  const pressed = attribute('aria-pressed', SWITCHES.includes(name) ? 'false' : undefined);
  // Only where the device has a voice; the runtime finds out.
  const hidden = name === 'aloud' && html` hidden`;
  return html`<button type="button" data-do="${name}"${pressed}${hidden}>${icon(FRAME_ICONS[name])}<span>${wordsIn(locale)[name]}</span></button>`;
}

/** The bar that every page of a kiosk has at its lower edge. */
export function bar(frame: Frame): Html {
  const { settings, locale } = frame;
  const names: readonly Button[] = [
    'home',
    'back',
    ...(settings.publicUrl === undefined ? [] : (['take'] as const)),
    ...(settings.printing.paper === 'none' ? [] : (['print'] as const)),
    'up',
    'reach',
    'contrast',
    'text',
    'aloud',
    'down',
  ];
  return html`<div class="kiosk-bar" role="toolbar" aria-label="${wordsIn(locale).bar}"><div>${names.map((name) => button(frame, name))}</div>${button(frame, 'end')}</div>`;
}

/** What stands above the page in reach mode, so that the page begins in the lower third. */
export const reachSpace = ({ locale }: Frame): Html => html`<p class="kiosk-above">${wordsIn(locale).reachHint}</p>`;
