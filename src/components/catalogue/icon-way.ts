import type { Need, TargetGroup } from '~/domain/catalogue/catalogue.ts';
import { nearestServices, servicesFor } from '~/domain/catalogue/nearest.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import { plate, plates } from '~/components/ui/plate.ts';
import { listActions } from '~/components/take/actions.ts';
import { serviceList } from './service-card.ts';
import type { ListPage } from './term-view.ts';
import { pagination, termHeading } from './term-view.ts';

/** Address of the services for a group that help with a need. */
export const pathToNeedOf = (base: string, need: Need) => `${base}${need.id}/`;

/** Every need as a plate with the count of services for a group; what is missing is shown too, and says so. */
export function needPlates(site: Site, group: TargetGroup): Html {
  const base = site.path('targetGroup', group.id);
  const needs = [...site.catalogue.needs.values()];
  const items = needs.map((need) => {
    const count = servicesFor(group, need).length;
    return plate({
      href: pathToNeedOf(base, need),
      way: 'need',
      label: site.say(need, 'name'),
      note: count > 0 ? site.t('list.count', { count }) : site.t('list.missing'),
      icon: need.icon && site.icon(need.icon),
      isEmpty: count === 0,
    });
  });
  return html`<section>
    <h2>${site.t('list.groupNeeds')}</h2>
    ${plates(items)}
  </section>`;
}

/** How many services are offered instead of one that is missing. */
const NEAREST = 4;

function missing(site: Site, group: TargetGroup, need: Need): Html {
  const { t, settings } = site;
  const office = [settings.office.name, settings.office.phone].filter(Boolean).join(', ');
  const nearest = nearestServices(group, need, NEAREST);
  const name = site.say(group, 'name').value;
  return html`<p class="empty"><b>${t('list.missingTitle')}</b> ${t('list.missingAdvice', { office })}</p>
    ${
      nearest.need.length > 0 &&
      html`<section>
        <h2>${t('list.nearestNeed')}</h2>
        ${serviceList(site, nearest.need)}
        <p class="all">
          <a href="${site.path('need', need.id)}">${t('site.allOf', { what: site.say(need, 'name').value })}</a>
        </p>
      </section>`
    }${
      nearest.group.length > 0 &&
      html`<section>
        <h2>${t('list.nearestGroup', { group: name })}</h2>
        ${serviceList(site, nearest.group)}
        <p class="all"><a href="${site.path('targetGroup', group.id)}">${t('site.allOf', { what: name })}</a></p>
      </section>`
    }`;
}

/** The last step of the way by icons: services for a group that help with a need, or the nearest there are. */
export function needOfGroupView(site: Site, group: TargetGroup, need: Need, page: ListPage): Html {
  const title = site.t('list.inGroup', { group: site.say(group, 'name').value, need: site.say(need, 'name').value });
  const heading = termHeading('need', { value: title, lang: undefined }, need.icon && site.icon(need.icon));
  if (page.total === 0) return html`${heading}${missing(site, group, need)}`;
  const count = site.t('list.count', { count: page.total });
  return html`${heading}
    <h2 class="count">${count}</h2>
    ${listActions(site)}${serviceList(site, page.services)}${pagination(site, page)}`;
}
