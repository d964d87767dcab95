import type { APIRoute, GetStaticPaths } from 'astro';
import { packSentences } from '~/domain/search/pack-catalogue.ts';
import { isLocale, LOCALES } from '~/i18n/locales.ts';
import { getSite } from '~/sheets/site.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** `/hledat/vety/<language>.txt`: the sentence of each service in the index, a line each. */
export const GET: APIRoute = ({ params: { locale = '' } }) =>
  isLocale(locale)
    ? new Response(packSentences(getSite(locale).catalogue, locale), { headers: { 'Content-Type': 'text/plain' } })
    : new Response(null, { status: 404 });
