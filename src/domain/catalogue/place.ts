import type { Location, Service } from './catalogue.ts';

/** Towns in which a service has a place, each once; secret places name none. */
export function townsOf({ locations }: Pick<Service, 'locations'>): string[] {
  return [...new Set(locations.flatMap(({ city }) => city ?? []))];
}

/**
 * An address as it is written on an envelope, line by line.
 *
 * @example addressLines({ street: 'Růžová 1', postalCode: '400 03', city: 'Ústí nad Labem' }) // ['Růžová 1', '400 03 Ústí nad Labem']
 */
export function addressLines({ street, cityPart, postalCode, city }: Partial<Location>): string[] {
  const town = [postalCode, city].filter(Boolean).join(' ');
  const part = cityPart !== undefined && !city?.includes(cityPart) ? cityPart : undefined;
  return [street, part, town].filter((line): line is string => line !== undefined && line !== '');
}
