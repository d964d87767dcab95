import type { APIRoute } from 'astro';
import { recordOf } from '~/domain/catalogue/brief.ts';
import { isListed } from '~/domain/catalogue/publication.ts';
import { packRecords } from '~/domain/catalogue/record-file.ts';
import { DEFAULT_LOCALE } from '~/i18n/locales.ts';
import { getSite } from '~/sheets/site.ts';

/** `/hledat/sluzby.json`: what browsers narrow lists of services with. */
export const GET: APIRoute = () => {
  const { catalogue, settings, holidays } = getSite(DEFAULT_LOCALE);
  const places = [...catalogue.municipalities.values()];
  const listed = [...catalogue.services.values()].filter(isListed);
  const records = listed.map((service) => recordOf(service, places, settings.country));
  return Response.json(packRecords(records, { timeZone: settings.timeZone, holidays }));
};
