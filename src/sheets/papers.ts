import type { Site } from '~/components/site/site.ts';
import { voiceOf } from '~/components/take/voice.ts';
import type { Service } from '~/domain/catalogue/catalogue.ts';
import { contactOfService } from '~/domain/catalogue/contact.ts';
import { qrSvg } from '~/exports/qr.ts';
import { toShortVcard } from '~/exports/vcard.ts';
import type { Code } from '~/print/sheet.ts';
import { sheetData } from '~/print/sheet.ts';

/** A document to be printed at build: where it will be, of which template, and with what. */
export interface Paper {
  readonly path: string;
  readonly template: string;
  readonly data: () => unknown;
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
    const url = origin === undefined ? undefined : new URL(page, origin).href;
    yield {
      path: page.replace(/\/$/, '.pdf'),
      template: 'sheet',
      data: () => sheetData(voiceOf(site), service, { url, code: codeOf(site, service, url) }),
    };
  }
}
