import type { Site } from '~/components/site/site.ts';
import { voiceOf } from '~/components/take/voice.ts';
import type { Service } from '~/domain/catalogue/catalogue.ts';
import { contactOfService } from '~/domain/catalogue/contact.ts';
import { qrSvg } from '~/exports/qr.ts';
import { toShortVcard } from '~/exports/vcard.ts';
import type { Code } from '~/print/sheet.ts';

/** The code of a service: its page where the site has an address, else the contact, which needs none. */
export function codeOf(site: Site, service: Service, url: string | undefined): Code {
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
