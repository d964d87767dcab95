import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import type { Said } from '~/domain/text/say.ts';
import { say } from '~/domain/text/say.ts';
import type { Locale } from '~/i18n/locales.ts';
import { isLocale, DEFAULT_LOCALE } from '~/i18n/locales.ts';
import type { Route } from '~/i18n/routes.ts';
import { pathTo } from '~/i18n/routes.ts';
import type { Html } from '~/components/ui/html.ts';
import type { DrawIcon } from '~/components/ui/icon.ts';
import type { Translate } from '~/i18n/translate.ts';
import { translator } from '~/i18n/translate.ts';

/** A town's site in one language: what every component needs to speak and to link. */
export interface Site {
  readonly locale: Locale;
  readonly locales: readonly Locale[];
  readonly catalogue: Catalogue;
  readonly settings: Catalogue['settings'];
  /** Community plans by their id, the present one first. */
  readonly plans: ReadonlyMap<string, Plan>;
  /** Public holidays of the town's country, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  /** Day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  /** When the site was built, ISO 8601; nothing while it is only being developed. */
  readonly built: string | undefined;
  /** Pieces of HTML that are the same on many pages of this language, by name. */
  readonly pieces: Map<string, Html>;
  readonly icon: DrawIcon;
  readonly t: Translate;
  /** Address of a page in this language. */
  readonly path: (route: Route, id?: string) => string;
  /** A readable field of an entry in this language, or in the original marked with its language. */
  readonly say: <Entry extends object, Key extends keyof Entry>(entry: Entry, key: Key) => Said<Entry[Key]>;
  /** A day in words: `3. 11. 2026`. */
  readonly date: (day: string) => string;
  /** A language by its code: `čeština`. */
  readonly language: (code: string) => string;
  /** A date of the year in words: `1. 6.`; with a year where it has one. */
  readonly season: (edge: string) => string;
}

interface Source {
  readonly catalogue: Catalogue;
  readonly plans?: ReadonlyMap<string, Plan>;
  readonly holidays: readonly string[];
  readonly today: string;
  readonly built?: string | undefined;
  readonly icon: DrawIcon;
}

const sites = new WeakMap<Catalogue, Map<Locale, Site>>();

function createSite(locale: Locale, { catalogue, plans = new Map(), holidays, today, built, icon }: Source): Site {
  const { settings } = catalogue;
  const t = translator(locale);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const chosen = settings.locales.filter(isLocale);
  const long = new Intl.DateTimeFormat(locale, { dateStyle: locale === 'cs' ? 'medium' : 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: locale === 'cs' ? 'numeric' : 'long',
    timeZone: 'UTC',
  });
  const format = (with_: Intl.DateTimeFormat, day: string) => with_.format(new Date(`${day}T00:00:00Z`));
  return {
    locale,
    locales: chosen.includes(DEFAULT_LOCALE) ? chosen : [DEFAULT_LOCALE, ...chosen],
    catalogue,
    settings,
    plans,
    holidays,
    today,
    built,
    pieces: new Map(),
    icon,
    t,
    path: (route, id) => pathTo(locale, route, id),
    say: (entry, key) => say(entry, key, locale, settings.language),
    date: remembered((day) => format(long, day)),
    language: remembered((code) => (code === 'cse' ? t('access.sign-language') : (names.of(code) ?? code))),
    season: (edge) => (edge.length === 5 ? format(short, `2024-${edge}`) : format(long, edge)),
  };
}

/** The same question is asked on every page, and `Intl` takes its time. */
function remembered(answer: (question: string) => string): (question: string) => string {
  const known = new Map<string, string>();
  return (question) => {
    const before = known.get(question) ?? answer(question);
    known.set(question, before);
    return before;
  };
}

/** The site of a catalogue in a language, made once. */
export function siteIn(locale: Locale, source: Source): Site {
  const made = sites.get(source.catalogue) ?? new Map<Locale, Site>();
  sites.set(source.catalogue, made);
  const site = made.get(locale) ?? createSite(locale, source);
  made.set(locale, site);
  return site;
}
