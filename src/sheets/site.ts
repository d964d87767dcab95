import type { Site } from '~/components/site/site.ts';
import { siteIn } from '~/components/site/site.ts';
import { iconsFrom } from '~/components/ui/icon.ts';
import { INTERFACE_ICONS } from '~/components/ui/icons.ts';
import { getBuilt } from '~/data/built.ts';
import { getCatalogue } from '~/data/catalogue.ts';
import { getContent } from '~/data/check.ts';
import { getHolidays } from '~/data/holidays.ts';
import { getIcons } from '~/data/icons.ts';
import { contentRoot } from '~/data/load.ts';
import { getPlans } from '~/data/plans.ts';
import type { Locale } from '~/i18n/locales.ts';
import { localeOf } from '~/i18n/routes.ts';
import { iconNames } from '~/schema/fields/icon.ts';

/** The town's site in a language. */
export function getSite(locale: Locale): Site {
  const catalogue = getCatalogue();
  const { today } = getContent(contentRoot());
  const holidays = getHolidays(catalogue.settings.country, Number(today.slice(0, 4)));
  return siteIn(locale, {
    catalogue,
    plans: getPlans(),
    holidays,
    today,
    built: getBuilt(),
    icon: iconsFrom(getIcons([...INTERFACE_ICONS, ...iconNames])),
  });
}

/** The town's site in the language of an address. */
export const siteAt = ({ pathname }: URL): Site => getSite(localeOf(pathname));
