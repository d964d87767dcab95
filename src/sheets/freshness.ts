import { getContent } from '~/data/check.ts';
import { freshnessOf } from '~/data/freshness.ts';
import { contentRoot, loadContent } from '~/data/load.ts';
import { settingsIn, townDay } from '~/data/today.ts';
import type { Freshness } from '~/domain/catalogue/freshness.ts';
import type { Sender } from '~/domain/catalogue/letter.ts';
import { toAtom } from '~/exports/atom.ts';
import { freshnessLines, freshnessNews } from '~/exports/freshness.ts';
import { freshnessWords } from '~/i18n/freshness.ts';
import type { Locale } from '~/i18n/locales.ts';
import { isLocale } from '~/i18n/locales.ts';
import { pathTo } from '~/i18n/routes.ts';
import { translator } from '~/i18n/translate.ts';
import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import { editorAddress } from '~/schema/decap/address.ts';

const ADMIN = '/admin/';

/** Where the report on freshness is, and the same as a feed. */
export const FRESHNESS = { page: `${ADMIN}prehled/`, feed: `${ADMIN}prehled.atom` };

/** A language of the site by its own name. */
export const localeName = (locale: string) => (isLocale(locale) ? translator(locale)('locale.name') : locale);

const dates = (locale: Locale, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
};

/** How fresh the content is now, and what else a report on it must know. */
export interface Report {
  readonly freshness: Freshness;
  readonly sender: Sender;
  readonly language: Locale;
}

/**
 * The report on the content of the town in `CONTENT_DIR`, broken though it may be.
 *
 * @param published whether only what has a page on the site may be told
 */
export function freshnessReport(locale: Locale, origin: string | undefined, published: boolean): Report {
  const content = published ? getContent(contentRoot()) : loadContent(contentRoot());
  const settings = settingsIn(content.entries);
  const today = townDay(settings);
  const { name, phone, email } = settings?.office ?? {};
  const page: Sender['page'] = (collection, id) => {
    const route = ({ services: 'service', providers: 'provider' } as const)[collection];
    return origin === undefined || route === undefined ? undefined : new URL(pathTo('cs', route, id), origin).href;
  };
  return {
    freshness: freshnessOf(content, today, published),
    sender: {
      catalogue: settings?.name ?? '',
      office: [name, phone, email].filter((line): line is string => line !== undefined),
      date: dates(locale, { dateStyle: 'long' }),
      page,
    },
    language: locale,
  };
}

/** Where an entry is opened in the editor. */
export const editorHref = ({ collection, id }: { readonly collection: string; readonly id: string }) =>
  `${ADMIN}${editorAddress((collections as Readonly<Record<string, Collection>>)[collection] ?? collections.services, id)}`;

/** The report for a terminal. */
export function freshnessText(report: Report): string {
  return freshnessLines(report.freshness, freshnessWords(report.language), report.sender, localeName);
}

/** The report as a feed. */
export function freshnessFeed({ freshness, sender, language }: Report, origin: string | undefined): string {
  const say = freshnessWords(language);
  // Without an address of the site its news are known by a name that nothing else has.
  const root = origin === undefined ? 'urn:rozcestnik' : new URL(ADMIN, origin).href.replace(/\/$/, '');
  const absolute = (path: string) => (origin === undefined ? undefined : new URL(path, origin).href);
  const entries = freshnessNews(freshness, say, {
    root,
    date: sender.date,
    month: dates(language, { month: 'long', year: 'numeric' }),
    nameOf: localeName,
    href: origin === undefined ? undefined : (kept) => new URL(editorHref(kept), origin).href,
  });
  return toAtom({
    id: `${root}/#prehled`,
    title: say('feed.title', { catalogue: sender.catalogue }),
    author: sender.office[0] ?? sender.catalogue,
    language,
    self: absolute(FRESHNESS.feed),
    href: absolute(FRESHNESS.page),
    day: freshness.today,
    entries,
  });
}
