import type { AstroGlobal } from 'astro';
import type { Site } from '~/components/site/site.ts';
import { siteIn } from '~/components/site/site.ts';
import { getCatalogue } from '~/data/catalogue.ts';
import { getHolidays } from '~/data/holidays.ts';
import { localeOf } from '~/i18n/routes.ts';

/** The site in the language of the page being made. */
export function siteOf({ url }: Pick<AstroGlobal, 'url'>): Site {
  const catalogue = getCatalogue();
  const today = new Date().toISOString().slice(0, 10);
  const holidays = getHolidays(catalogue.settings.country, Number(today.slice(0, 4)));
  return siteIn(localeOf(url.pathname), { catalogue, holidays, today });
}

/** Services on one page of a list: more than most lists of a town have, few enough for an old phone. */
export const PAGE_SIZE = 100;
