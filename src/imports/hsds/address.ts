import { slugify } from '../slug.ts';
import { countryCode } from './country.ts';
import type { Context } from './context.ts';
import type { Row } from './row.ts';
import type { Location } from './location.ts';

/** An address read from its row, and what of it no field could take. */
export interface Address {
  readonly fields: Pick<Location, 'street' | 'cityPart' | 'city' | 'postalCode' | 'region' | 'country'>;
  readonly isPostal: boolean;
  readonly rest: readonly string[];
}

/** What an address says, on one line, as it stands in the source. */
const asFound = (row: Row) =>
  ['address_1', 'address_2', 'address_3', 'address_4', 'city', 'state_province']
    .map((key) => row.line(key))
    .filter(Boolean)
    .join(', ');

function postalCode(row: Row, country: string): { postalCode?: string; rest: string[] } {
  const raw = row.line('postal_code');
  const address = asFound(row);
  if (!raw) {
    if (address) row.tell('kept', 'postalCodeMissing', row.at('postal_code'), { address });
    return { rest: [] };
  }
  const five = /^(\d{3})\s*(\d{2})$/.exec(raw);
  if ((country === 'CZ' || country === 'SK') && five) return { postalCode: `${five[1]} ${five[2]}`, rest: [] };
  if (/^[A-Z0-9][A-Z0-9 -]{2,9}$/i.test(raw)) return { postalCode: raw, rest: [] };
  row.tell('kept', 'postalCode', row.at('postal_code'), { value: raw, address });
  return { rest: [raw] };
}

/** City and street, put right where they were swapped or where a part of the city hangs on its name. */
function places(row: Row, cities: ReadonlySet<string>): { street: string; city: string; cityPart: string } {
  const street = ['address_1', 'address_2', 'address_3', 'address_4']
    .map((key) => row.line(key))
    .filter(Boolean)
    .join(', ');
  const city = row.line('city');
  if (/\s\d+\w?(\/\d+\w?)?$/.test(city) && !/\d/.test(street) && cities.has(slugify(street))) {
    row.tell('changed', 'addressSwapped', row.at('city'), { value: `${street}, ${city}` });
    return { street: city, city: street, cityPart: '' };
  }
  const [, whole = '', part = ''] = /^(\S.*?)\s+[-–]\s+(\S.*)$/.exec(city) ?? [];
  if (part && cities.has(slugify(whole))) {
    row.tell('changed', 'cityPart', row.at('city'), { value: city });
    return { street, city: whole, cityPart: part };
  }
  return { street, city, cityPart: '' };
}

/** An HSDS address; a name of a person in `attention` is not taken. */
export function toAddress(row: Row, { country: home, cities, words }: Context): Address {
  const found = row.line('country');
  const country = countryCode(found);
  const code = postalCode(row, country ?? home);
  const rest = code.rest.map((text) => `${words.postalCode}: ${text}`);
  if (found && !country) rest.push(`${words.country}: ${found}`);
  const { street, city, cityPart } = places(row, cities);
  const region = [row.line('region'), row.line('state_province')].filter(Boolean).join(', ');
  if (row.line('attention')) row.tell('dropped', 'attention', row.at('attention'));
  const type = row.line('address_type');
  row.leftovers();
  const limited = { street, cityPart, city, region };
  const texts = Object.entries(limited).flatMap(([key, text]) => {
    if (text.length > 200) rest.push(text);
    return text ? [[key, text.slice(0, 200)]] : [];
  });
  return {
    fields: {
      ...(Object.fromEntries(texts) as Partial<typeof limited>),
      ...(code.postalCode && { postalCode: code.postalCode }),
      ...(country && country !== home && { country }),
    },
    isPostal: type === 'postal',
    rest,
  };
}

/** An address on one line, as a note can carry it. */
export const onOneLine = ({ street, cityPart, postalCode: code, city, region }: Address['fields']) =>
  [street, cityPart, [code, city].filter(Boolean).join(' '), region].filter(Boolean).join(', ');
