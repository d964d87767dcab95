import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import type { DrawIcon } from '~/components/ui/icon.ts';
import type { Locale } from '~/i18n/locales.ts';
import { translator } from '~/i18n/translate.ts';
import type { KioskSettings } from '../settings.ts';
import { wordsIn } from '../words.ts';

/** What stands on the way to help at once. */
export const HELP_ICON = 'call';

/** What the attract screen is made of. */
export interface Attract {
  readonly settings: KioskSettings;
  readonly icon: DrawIcon;
  /** Name of the town's catalogue, for a kiosk whose town wrote no slides. */
  readonly name: string;
  /** The signpost, drawn. */
  readonly mark: Html;
  /** Languages offered, each with the address at which its session begins. */
  readonly starts: readonly { readonly locale: Locale; readonly start: string }[];
  /** Where whoever needs help at once begins. */
  readonly crisis: string;
}

/** The ways of the signpost, each with its colour. */
const BANDS = ['crisis', 'situation', 'group', 'need'];

type Slide = KioskSettings['slides'][number];

/** A slide once for each language in which it says something. */
function faces(slide: Slide, { icon }: Attract, locale: Locale): Html | undefined {
  const said = locale === 'cs' ? slide : slide.translations?.[locale];
  if (said?.title === undefined) return undefined;
  return html`<div data-slide lang="${locale}" hidden>${slide.icon !== undefined && icon(slide.icon)}<p class="title">${said.title}</p>${said.text !== undefined && html`<p>${said.text}</p>`}</div>`;
}

/** The way to help at once, in all languages: it must not take a language first. */
function help({ icon, starts, crisis }: Attract): Html {
  const said = starts.map(({ locale }) => html`<b lang="${locale}">${translator(locale)('crisis.title')}</b>`);
  return html`<button type="button" class="now" data-start="${crisis}">${icon(HELP_ICON)}<span>${said}</span></button>`;
}

/** The screen of a kiosk at which nobody stands: slides in turn, help at once, and a language to begin with. */
export function attractScreen(attract: Attract): Html {
  const { settings, starts, name, mark } = attract;
  const own: readonly Slide[] =
    settings.slides.length > 0
      ? settings.slides
      : [{ title: name, text: undefined, icon: undefined, translations: undefined }];
  const slides = own.flatMap((slide) => starts.map(({ locale }) => faces(slide, attract, locale)));
  const buttons = starts.map(
    ({ locale, start }) =>
      html`<button type="button" data-start="${start}" lang="${locale}"><b>${translator(locale)('locale.name')}</b><span>${wordsIn(locale).touch}</span></button>`,
  );
  return html`<section class="kiosk-attract" aria-label="${name}" hidden><div><div class="bands">${BANDS.map((way) => html`<span class="${way}"></span>`)}</div><p class="who">${mark}${name}</p></div><div class="slides">${slides.filter((one) => one !== undefined)}</div><div class="starts">${help(attract)}${buttons}</div></section>`;
}
