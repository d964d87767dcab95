import { needOfGroupView, pathToNeedOf } from '~/components/catalogue/icon-way.ts';
import type { ListPage } from '~/components/catalogue/term-view.ts';
import type { Site } from '~/components/site/site.ts';
import { html } from '~/components/ui/html.ts';
import type { Need, TargetGroup } from '~/domain/catalogue/catalogue.ts';
import { servicesFor } from '~/domain/catalogue/nearest.ts';
import { pathTo } from '~/i18n/routes.ts';
import type { Address, Sheet } from './sheet.ts';
import { numbered, pagesOf } from './lists.ts';
import { trail } from './sheet.ts';

function needOfGroupSheet(site: Site, group: TargetGroup, need: Need, page: ListPage): Sheet {
  const [groupName, needName] = [site.say(group, 'name'), site.say(need, 'name')];
  const above = [
    { href: site.path('targetGroup'), label: site.t('list.groups'), lang: undefined },
    { href: site.path('targetGroup', group.id), label: groupName.value, lang: groupName.lang },
  ];
  return {
    title: site.t('list.inGroup', { group: groupName.value, need: needName.value }),
    alternate: (locale) => numbered(pathToNeedOf(pathTo(locale, 'targetGroup', group.id), need), page.number),
    quickExit: group.quickExit || need.quickExit,
    main: html`${trail(site, ...above)}${needOfGroupView(site, group, need, page)}`,
  };
}

/** Needs of each group, `/skupiny/<group>/<need>/`: group, need, service are three taps from home. */
export function* iconWayAddresses(site: Site): Generator<Address> {
  const { targetGroups, needs } = site.catalogue;
  for (const group of targetGroups.values()) {
    const base = site.path('targetGroup', group.id);
    for (const need of needs.values()) {
      const path = pathToNeedOf(base, need);
      for (const page of pagesOf(servicesFor(group, need), (number) => numbered(path, number))) {
        yield { path: page.href(page.number), make: () => needOfGroupSheet(site, group, need, page) };
      }
    }
  }
}
