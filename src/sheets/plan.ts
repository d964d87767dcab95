import { planFrame } from '~/components/plan/frame.ts';
import { planList, planView } from '~/components/plan/plan-view.ts';
import type { Site } from '~/components/site/site.ts';
import { html } from '~/components/ui/html.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import { pathTo, pathToPlan } from '~/i18n/routes.ts';
import type { Address } from './sheet.ts';
import { trail } from './sheet.ts';
import { lifePages } from './plan/life-pages.ts';
import type { Page } from './plan/page.ts';
import { planFiles } from './plan/page.ts';
import { textPages } from './plan/text-pages.ts';

/** A page of a plan as an address. */
function address(site: Site, plan: Plan, { part, ids = [], title: name, isWide, main }: Page): Address {
  const above = { href: site.path('plan'), label: site.t('plan.title'), lang: undefined };
  const own = site.say(plan, 'name');
  const crumb = { href: pathToPlan(site.locale, plan.id), label: own.value, lang: own.lang };
  return {
    path: pathToPlan(site.locale, plan.id, part, ...ids),
    make: () => ({
      title: name,
      isPlan: true,
      alternate: (locale) => pathToPlan(locale, plan.id, part, ...ids),
      main: html`${trail(site, above, crumb)}${planFrame(site, plan, { here: part, ...(isWide && { isWide }) }, main())}`,
    }),
  };
}

/** Every page of the community plans, `/plan/…`. */
export function* planAddresses(site: Site): Generator<Address> {
  const { t } = site;
  yield {
    path: site.path('plan'),
    make: () => ({
      title: t('plan.title'),
      description: t('plan.lead'),
      isPlan: true,
      alternate: (locale) => pathTo(locale, 'plan'),
      main: html`${trail(site)}${planList(site)}`,
    }),
  };
  for (const plan of site.plans.values()) {
    const { book, table, data } = planFiles(site, plan);
    const above = { href: site.path('plan'), label: t('plan.title'), lang: undefined };
    yield {
      path: pathToPlan(site.locale, plan.id),
      make: () => ({
        title: site.say(plan, 'name').value,
        description: site.say(plan, 'summary').value,
        isPlan: true,
        alternate: (locale) => pathToPlan(locale, plan.id),
        main: html`${trail(site, above)}${planFrame(site, plan, {}, planView(site, plan, [book, table, data]))}`,
      }),
    };
    for (const page of textPages(site, plan)) yield address(site, plan, page);
    for (const page of lifePages(site, plan)) yield address(site, plan, page);
  }
}
