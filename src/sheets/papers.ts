import type { Site } from '~/components/site/site.ts';
import { fileLocale } from '~/components/take/actions.ts';
import { besides } from '~/components/take/addresses.ts';
import { voiceOf } from '~/components/take/voice.ts';
import { catalogueData } from '~/print/catalogue.ts';
import type { Stamp } from '~/print/press.ts';
import { stampOf } from '~/print/press.ts';
import { sheetData } from '~/print/sheet.ts';
import { catalogueFormat, hasSheets } from '~/domain/catalogue/paper.ts';
import { DEFAULT_LOCALE } from '~/i18n/locales.ts';
import { codeOf } from './code.ts';
import { planPapers } from './plan-take-away.ts';
import { absolute } from './take-away.ts';

/** A document to be printed at build: where it will be, of which template, and with what. */
export interface Paper {
  readonly path: string;
  readonly template: string;
  readonly data: () => object;
  /** What says when it was made: this alone makes no new print. */
  readonly stamp: Stamp;
}

/** The sheet of each service that speaks the language of the site, `/sluzby/<id>.pdf`; at the root of the site of all. */
export function* servicePapers(site: Site, origin: string | undefined): Generator<Paper> {
  for (const service of site.catalogue.services.values()) {
    if (fileLocale(site, service) !== site.locale) continue;
    const page = site.path('service', service.id);
    const url = absolute(page, origin);
    yield {
      path: besides(page, 'pdf'),
      template: 'sheet',
      data: () => sheetData(voiceOf(site), service, { url, code: codeOf(site, service, url) }),
      stamp: stampOf(voiceOf(site)),
    };
  }
}

/** Where the whole catalogue is in print. */
export const CATALOGUE_PDF = '/katalog.pdf';

/** Every document that the town wants printed in the language of a site: books are in that at its root alone. */
export function* papers(site: Site, origin: string | undefined): Generator<Paper> {
  const { catalogue, locale } = site;
  if (hasSheets(catalogue)) yield* servicePapers(site, origin);
  if (locale !== DEFAULT_LOCALE) return;
  yield* planPapers(site, origin);
  const format = catalogueFormat(catalogue);
  if (format === undefined) return;
  const press = voiceOf(site);
  const url = absolute(site.path('home'), origin);
  yield {
    path: CATALOGUE_PDF,
    template: 'catalogue',
    data: () => catalogueData(press, catalogue, format, url),
    stamp: stampOf(press),
  };
}
