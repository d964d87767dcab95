import type { APIRoute, GetStaticPaths } from 'astro';
import { townPoints } from '~/components/map/map-view.ts';
import type { MapPoints } from '~/domain/map/setup.ts';
import { DEFAULT_LOCALE, isLocale } from '~/i18n/locales.ts';
import { getSite } from '~/sheets/site.ts';

export const getStaticPaths = (() =>
  getSite(DEFAULT_LOCALE).locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** `/mapa/<locale>.json`: everything on the map of a town. */
export const GET: APIRoute = ({ params: { locale = '' } }) => {
  const site = getSite(isLocale(locale) ? locale : DEFAULT_LOCALE);
  const points = townPoints(site);
  const used = [...new Set(points.map(({ icon }) => icon))];
  const file: MapPoints = { points, icons: Object.fromEntries(used.map((name) => [name, site.icon(name).text])) };
  return Response.json(file);
};
