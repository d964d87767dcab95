import type { APIRoute, GetStaticPaths } from 'astro';
import { toSearchDocuments } from '~/domain/search/documents.ts';
import { packIndex } from '~/domain/search/pack.ts';
import { isLocale, LOCALES } from '~/i18n/locales.ts';
import { CZECH_SYNONYMS } from '~/domain/search/synonyms-czech.ts';
import { rulesOf } from '~/domain/search/synonyms.ts';
import { getSite } from '~/sheets/site.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** `/hledat/<language>.json`: the packed index from which a browser makes its own. */
export const GET: APIRoute = ({ params: { locale = '' } }) => {
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const documents = toSearchDocuments(getSite(locale).catalogue, locale);
  return Response.json(packIndex(documents, rulesOf(locale === 'cs' ? CZECH_SYNONYMS : [], locale), locale));
};
