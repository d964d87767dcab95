import { isListed } from '~/domain/catalogue/publication.ts';
import type { MapTown } from '~/domain/map/groups.ts';
import { townsOfPoints } from '~/domain/map/groups.ts';
import type { MapPoint } from '~/domain/map/points.ts';
import { toMapPoints } from '~/domain/map/points.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';
import { pathToPoints, pathToSetup } from './addresses.ts';
import { operatorNote } from './operator.ts';

/** Every point of a town in the language of its site. */
export function townPoints(site: Site): MapPoint[] {
  return toMapPoints(site.catalogue, { locale: site.locale, url: (id) => site.path('service', id) });
}

function row({ id, service, url, name, lang: language, place, address }: MapPoint): Html {
  const where = [place, address].filter(Boolean).join(', ');
  return html`<li data-point="${id}" data-service="${service}"><a href="${url}"${lang({ lang: language })}>${name}</a><small>${where}</small></li>`;
}

const town = ({ t }: Site, { name, points }: MapTown) => html`<section data-town>
  <h3>${name || t('map.noTown')}</h3>
  <ul class="rows" role="list">${points.map(row)}</ul>
</section>`;

/** Services that help without a place on the map: by telephone, at one's home, or at a secret address. */
function elsewhere(site: Site, mapped: ReadonlySet<string>): Html | undefined {
  const { t } = site;
  const others = [...site.catalogue.services.values()].filter((one) => isListed(one) && !mapped.has(one.id));
  if (others.length === 0) return undefined;
  const rows = others.map((one) => {
    const name = site.say(one, 'name');
    return html`<li data-service="${one.id}"><a href="${site.path('service', one.id)}"${lang(name)}>${name.value}</a></li>`;
  });
  return html`<section class="elsewhere">
    <h3>${t('map.elsewhere')}</h3>
    <p>${t('map.elsewhereHint')}</p>
    <ul class="rows" role="list">${rows}</ul>
  </section>`;
}

const tools = ({ t, icon }: Site) => html`<div class="map-tools" data-tools hidden>
  <button type="button" class="button" data-near>${icon('my-location')}<span data-label data-other="${t('map.nearOff')}">${t('map.near')}</span></button>
  <button type="button" class="button" data-all>${t('map.all')}</button>
</div>`;

/** The map of a town and, beside it, the list of everything on it, which is whole without JavaScript. */
export function mapView(site: Site): Html {
  const { t, locale } = site;
  const points = townPoints(site);
  const towns = townsOfPoints(points, site.settings.town, locale);
  return html`<town-map data-points="${pathToPoints(locale)}" data-setup="${pathToSetup(locale)}" data-failed="${t('map.failed')}">
    <a class="button map-skip" href="#seznam-mist">${t('map.skip')}</a>
    ${tools(site)}
    <p role="status" data-message></p>
    <div class="map-columns">
      <div class="map-side">
        <div class="map-frame" data-frame></div>
        ${operatorNote(site)}
      </div>
      <div class="map-list" id="seznam-mist" tabindex="-1">
        <h2 data-count aria-live="polite">${t('map.count', { count: points.length })}</h2>
        <section data-nearest hidden><ul class="rows" role="list"></ul></section>
        ${towns.map((one) => town(site, one))}${elsewhere(site, new Set(points.map(({ service }) => service)))}
      </div>
    </div>
  </town-map>`;
}
