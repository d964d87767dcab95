import type { APIRoute, GetStaticPaths } from 'astro';
import { packCatalogue } from '~/domain/search/pack-catalogue.ts';
import { isLocale, LOCALES } from '~/i18n/locales.ts';
import { getSite } from '~/sheets/site.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** `/hledat/<language>.json`: the packed index from which a browser makes its own. */
export const GET: APIRoute = ({ params: { locale = '' } }) =>
  isLocale(locale)
    ? Response.json(packCatalogue(getSite(locale).catalogue, locale))
    : new Response(null, { status: 404 });
