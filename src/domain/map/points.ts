import type { Catalogue, Location, Service } from '../catalogue/catalogue.ts';
import { addressLines } from '../catalogue/place.ts';
import { isListed } from '../catalogue/publication.ts';
import type { Way } from '../catalogue/way.ts';
import { say } from '../text/say.ts';

/** A service in one of its places, as a map knows it. */
export interface MapPoint {
  /** `<service>/<which of its places>`. */
  readonly id: string;
  readonly service: string;
  readonly name: string;
  readonly summary: string;
  /** Language of the name and the summary where it is not that of the page. */
  readonly lang?: string;
  readonly url: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly place?: string;
  /** On one line. */
  readonly address: string;
  /** Town and its part: what a list of places is sorted by. */
  readonly town: string;
  readonly icon: string;
  readonly way: Way;
}

/** A point on the map of one service, whose page says the rest. */
export type PlaceSpot = Omit<MapPoint, 'service' | 'summary' | 'url' | 'town'>;

/** Speaks for a point: the language of the page and where a service's page is. */
export interface MapSpeech {
  readonly locale: string;
  readonly url: (service: string) => string;
}

/** The icon of a service whose type has none. */
export const PLAIN_ICON = 'location-on';

/**
 * Where a place is, in the words by which people know it.
 *
 * @example townOf({ city: 'Ústí nad Labem', cityPart: 'Klíše' }) // 'Ústí nad Labem – Klíše'
 */
export function townOf({ city = '', cityPart = '' }: Partial<Location>): string {
  if (cityPart === '' || cityPart === city) return city;
  return city === '' || cityPart.includes(city) ? cityPart : `${city} – ${cityPart}`;
}

/**
 * Places of a service that may stand on a map: those with coordinates. Secret ones have lost theirs when the catalogue
 * was joined; should one ever keep them, it is left out here once more.
 */
export function mappedPlaces({ locations }: Pick<Service, 'locations'>): Location[] {
  return locations.filter(
    ({ secret, latitude, longitude }) => !secret && latitude !== undefined && longitude !== undefined,
  );
}

/** Points of one service. */
export function pointsOf(service: Service, original: string, { locale, url }: MapSpeech): MapPoint[] {
  const [name, summary] = [say(service, 'name', locale, original), say(service, 'summary', locale, original)];
  const icon = service.serviceTypes.find((type) => type.icon !== undefined)?.icon ?? PLAIN_ICON;
  const isCrisis = service.serviceTypes.some(({ area }) => area === 'crisis');
  return mappedPlaces(service).map((place, i) => ({
    id: `${service.id}/${i}`,
    service: service.id,
    name: name.value,
    summary: summary.value,
    ...(name.lang !== undefined && { lang: name.lang }),
    url: url(service.id),
    latitude: place.latitude ?? 0,
    longitude: place.longitude ?? 0,
    ...(place.name !== undefined && { place: place.name }),
    address: addressLines(place).join(', '),
    town: townOf(place),
    icon,
    way: isCrisis ? 'crisis' : 'need',
  }));
}

/** Every place of every listed service that may stand on a map. */
export function toMapPoints({ services, settings }: Catalogue, speech: MapSpeech): MapPoint[] {
  return [...services.values()].filter(isListed).flatMap((service) => pointsOf(service, settings.language, speech));
}
