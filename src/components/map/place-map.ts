import type { Service } from '~/domain/catalogue/catalogue.ts';
import type { PlaceSpot } from '~/domain/map/points.ts';
import { PLAIN_ICON, pointsOf } from '~/domain/map/points.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import { pathToSetup } from './addresses.ts';
import { operatorNote } from './operator.ts';

/**
 * A small map of the places of one service, shown when it is asked for (`elements/map/place-map.ts`).
 * Without JavaScript the address stands alone; of a service without a place on the map there is nothing.
 */
export function placeMap(site: Site, service: Service): Html | undefined {
  const { t, icon, locale, settings } = site;
  const points = pointsOf(service, settings.language, { locale, url: () => '' });
  if (points.length === 0) return undefined;
  // The page says the rest already.
  const spots = points.map(({ name, lang, latitude, longitude, place, address, icon: sign, way }, i): PlaceSpot => ({
    // Told apart among themselves; nothing else knows them.
    id: String(i),
    name,
    ...(lang !== undefined && { lang }),
    latitude,
    longitude,
    ...(place !== undefined && { place }),
    address,
    icon: sign,
    way,
  }));
  return html`<place-map hidden data-points="${JSON.stringify(spots)}" data-setup="${pathToSetup(locale)}" data-failed="${t('map.failed')}">
    <button type="button" class="button" aria-expanded="false">${icon('map')}<span data-label data-other="${t('map.hide')}">${t('map.show')}</span></button>
    ${operatorNote(site)}
    <template>${icon(points[0]?.icon ?? PLAIN_ICON)}</template>
    <p role="status" data-message></p>
    <div class="map-frame" data-frame hidden></div>
  </place-map>`;
}
