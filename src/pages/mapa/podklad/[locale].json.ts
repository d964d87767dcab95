import type { APIRoute, GetStaticPaths } from 'astro';
import { mapWords } from '~/components/map/words.ts';
import { getSchematic } from '~/data/map/schematic.ts';
import { basemapOf } from '~/domain/map/basemap.ts';
import type { MapSetup } from '~/domain/map/setup.ts';
import { DEFAULT_LOCALE, isLocale } from '~/i18n/locales.ts';
import { getSite } from '~/sheets/site.ts';

export const getStaticPaths = (() =>
  getSite(DEFAULT_LOCALE).locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** `/mapa/podklad/<locale>.json`: the map that the town chose, and the schematic one to fall back on. */
export const GET: APIRoute = ({ params: { locale = '' } }) => {
  const site = getSite(isLocale(locale) ? locale : DEFAULT_LOCALE);
  const schematic = getSchematic();
  const file: MapSetup = {
    basemap: basemapOf(site.settings),
    ...(schematic && { schematic }),
    words: mapWords(site),
  };
  return Response.json(file);
};
