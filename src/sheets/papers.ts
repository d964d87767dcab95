import type { Site } from '~/components/site/site.ts';
import { voiceOf } from '~/components/take/voice.ts';
import type { Service } from '~/domain/catalogue/catalogue.ts';
import { contactOfService } from '~/domain/catalogue/contact.ts';
import { qrSvg } from '~/exports/qr.ts';
import { toShortVcard } from '~/exports/vcard.ts';
import { catalogueData } from '~/print/catalogue.ts';
import type { Stamp } from '~/print/press.ts';
import { stampOf } from '~/print/press.ts';
import type { Code } from '~/print/sheet.ts';
import { sheetData } from '~/print/sheet.ts';
import { catalogueFormat, hasSheets } from '~/domain/catalogue/paper.ts';
import { planPapers } from './plan-take-away.ts';
import { absolute, besides } from './take-away.ts';

/** A document to be printed at build: where it will be, of which template, and with what. */
export interface Paper {
  readonly path: string;
  readonly template: string;
  readonly data: () => object;
  /** What says when it was made: this alone makes no new print. */
  readonly stamp: Stamp;
}

/** The code of a service: its page where the site has an address, else the contact, which needs none. */
function codeOf(site: Site, service: Service, url: string | undefined): Code {
  const voice = voiceOf(site);
  const name = site.say(service, 'name').value;
  if (url !== undefined) {
    return { svg: qrSvg(url), caption: site.t('take.qrPage'), alt: site.t('take.qrPageAlt', { name }) };
  }
  const fresh = { today: site.today, months: site.settings.staleAfterMonths };
  const contact = contactOfService(service, voice, fresh, { page: undefined });
  return {
    svg: qrSvg(toShortVcard(contact), 'L'),
    caption: site.t('take.qrContact'),
    alt: site.t('take.qrContactAlt', { name }),
  };
}

/** The sheet of each service, `/sluzby/<id>.pdf`. */
export function* servicePapers(site: Site, origin: string | undefined): Generator<Paper> {
  for (const service of site.catalogue.services.values()) {
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

/** Every document that the town wants printed. */
export function* papers(site: Site, origin: string | undefined): Generator<Paper> {
  const { catalogue } = site;
  if (hasSheets(catalogue)) yield* servicePapers(site, origin);
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
