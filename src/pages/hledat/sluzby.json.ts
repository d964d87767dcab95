import type { APIRoute } from 'astro';
import type { RecordFile } from '~/domain/catalogue/brief.ts';
import { recordOf } from '~/domain/catalogue/brief.ts';
import { isListed } from '~/domain/catalogue/publication.ts';
import { DEFAULT_LOCALE } from '~/i18n/locales.ts';
import { getSite } from '~/sheets/site.ts';

/** `/hledat/sluzby.json`: what browsers narrow lists of services with. */
export const GET: APIRoute = () => {
  const { catalogue, settings, holidays } = getSite(DEFAULT_LOCALE);
  const places = [...catalogue.municipalities.values()];
  const services = [...catalogue.services.values()].filter(isListed);
  const file: RecordFile = {
    timeZone: settings.timeZone,
    holidays,
    services: services.map((service) => recordOf(service, places, settings.country)),
  };
  return Response.json(file);
};
