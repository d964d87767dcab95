import { besides, pathToListPart } from '~/components/take/addresses.ts';
import type { Card } from '~/domain/catalogue/card.ts';
import { cardOf } from '~/domain/catalogue/card.ts';
import type { ListedFile, ListPart } from '~/domain/catalogue/list-part.ts';
import { partOf } from '~/domain/catalogue/list-part.ts';
import type { ServiceFile } from '~/domain/catalogue/service-file.ts';
import type { Voice } from '~/domain/text/voice.ts';
import type { Locale } from '~/i18n/locales.ts';
import { DEFAULT_LOCALE, isLocale } from '~/i18n/locales.ts';
import { pathTo } from '~/i18n/routes.ts';
import type { Dictionary, Translate } from '~/i18n/speak.ts';
import { speaker } from '~/i18n/speak.ts';
import { addressOf } from './address.ts';
import { today } from './saved.ts';

/** One dictionary travels, that of the page. */
const DICTIONARIES: Readonly<Record<Locale, () => Promise<{ default: Dictionary }>>> = {
  cs: () => import('~/i18n/cs.json'),
  en: () => import('~/i18n/en.json'),
  uk: () => import('~/i18n/uk.json'),
};

/** What a device needs to say something of a service. */
export interface Speaker {
  readonly locale: Locale;
  readonly t: Translate;
  readonly cardOf: (file: ListedFile) => Card;
  readonly voiceOf: (file: ListedFile) => Voice;
  /** Address of a service's page in full, for others. */
  readonly pageOf: (id: string) => string;
  /** The same for a link here. */
  readonly pathOf: (id: string) => string;
  readonly date: (day: string) => string;
}

/** The language of the page. */
export const pageLocale = (): Locale => {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : DEFAULT_LOCALE;
};

let loading: Promise<Speaker> | undefined;

/** Somebody who speaks the language of the page. */
export function loadSpeaker(): Promise<Speaker> {
  loading ??= create(pageLocale());
  return loading;
}

async function create(locale: Locale): Promise<Speaker> {
  const t = speaker(locale, (await DICTIONARIES[locale]()).default);
  const format = (options: Intl.DateTimeFormatOptions, day: string) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  const date = (day: string) => format({ dateStyle: locale === 'cs' ? 'medium' : 'long' }, day);
  const month = locale === 'cs' ? 'numeric' : 'long';
  const voiceOf = ({ language, numbers }: ListedFile): Voice => ({
    locale,
    original: language,
    t,
    date,
    season: (edge) => (edge.length === 5 ? format({ day: 'numeric', month }, `2024-${edge}`) : date(edge)),
    phone: (number) => numbers[number] ?? { text: number, href: `tel:${number}` },
  });
  return {
    locale,
    t,
    date,
    voiceOf,
    cardOf: (file) => cardOf(file, voiceOf(file), { today: today(), months: file.staleAfterMonths }),
    pageOf: (id) => addressOf(pathTo(locale, 'service', id)),
    pathOf: (id) => pathTo(locale, 'service', id),
  };
}

/** Data from an address: `gone` where there are none any more, `offline` where nobody could tell. */
async function loadFile<Data>(path: string): Promise<Data | 'gone' | 'offline'> {
  try {
    const response = await fetch(path);
    if (response.ok) return (await response.json()) as Data;
    return response.status === 404 || response.status === 410 ? 'gone' : 'offline';
  } catch {
    return 'offline';
  }
}

/** The data of a service that the page shows; for one that only a list names, `loadListed` asks. */
export const loadService = (id: string): Promise<ServiceFile | 'gone' | 'offline'> =>
  loadFile(besides(pathTo(DEFAULT_LOCALE, 'service', encodeURIComponent(id)), 'json'));

const loadingParts = new Map<number, Promise<ListPart | 'gone' | 'offline'>>();

/**
 * The data of a service of somebody's list: what is asked for is a file of many services, so that nobody on the way
 * learns which of them it is.
 *
 * @param parts in how many files the services of the town are
 */
export async function loadListed(id: string, parts: number): Promise<ListedFile | 'gone' | 'offline'> {
  const part = partOf(id, parts);
  const loading = loadingParts.get(part) ?? loadFile<ListPart>(pathToListPart(part, parts));
  loadingParts.set(part, loading);
  const file = await loading;
  // Asked again, it may be there.
  if (typeof file === 'string') loadingParts.delete(part);
  return typeof file === 'string' ? 'offline' : Object.hasOwn(file, id) ? (file[id] ?? 'gone') : 'gone';
}
