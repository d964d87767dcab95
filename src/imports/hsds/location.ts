import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Draft } from '../entry.ts';
import { accessibilityOf } from './accessibility.ts';
import type { Address } from './address.ts';
import { onOneLine, toAddress } from './address.ts';
import { webOf } from './contacts.ts';
import type { Context } from './context.ts';
import { coordinatesOf } from './coordinates.ts';
import type { Phone } from './phones.ts';
import { phonesOf } from './phones.ts';
import type { Row } from './row.ts';
import { toSchedule } from './schedule.ts';

export type Location = NonNullable<Draft<ServiceEntry['locations']>>[number];

/** What a location gives to the entry that it belongs to. */
export interface Place {
  readonly locations: Location[];
  readonly identifiers: { scheme: string; value: string }[];
}

function accessibility(row: Row, { shelf, words }: Context): Pick<Location, 'accessibility' | 'accessibilityNote'> {
  const texts = ['accessibility', 'accessibility_for_disabilities'].flatMap((key) =>
    row.rows(key).map((one) => {
      const text = ['accessibility', 'description', 'details', 'url']
        .map((name) => one.line(name))
        .filter(Boolean)
        .join(' ');
      one.leftovers();
      return text;
    }),
  );
  const text = texts.join('\n');
  const note = shelf.paragraph(text, 500, { heading: words.accessibility, field: row.at('accessibility') });
  const kinds = accessibilityOf(text);
  return { ...(kinds.length > 0 && { accessibility: kinds }), ...(note && { accessibilityNote: note }) };
}

/** Code of a place in another register: RÚIAN has a field of its own, others go among the entry's identifiers. */
function externalIdentifier(row: Row, country: string): { ruian?: string; other?: { scheme: string; value: string } } {
  const [value, scheme] = [row.line('external_identifier'), row.line('external_identifier_type')];
  const isRuian = /^\d{1,12}$/.test(value) && (/r[úu]ian/i.test(scheme) || (country === 'CZ' && !scheme));
  if (isRuian) return { ruian: value };
  return value ? { other: { scheme: (scheme || 'location').slice(0, 60), value: value.slice(0, 200) } } : {};
}

/** Several addresses of one location are several places; a postal one is only told in a note. */
function split(addresses: readonly Address[], words: Context['words']): { main: Address['fields'][]; notes: string[] } {
  const physical = addresses.filter(({ isPostal }) => !isPostal);
  const main = (physical.length > 0 ? physical : addresses.slice(0, 1)).map(({ fields }) => fields);
  const seen = new Set(main.map(onOneLine));
  const postal =
    physical.length > 0
      ? addresses.filter(({ isPostal, fields }) => isPostal && !seen.has(onOneLine(fields)))
      : addresses.slice(1);
  const notes = postal.map(({ fields }) => `${words.postal}: ${onOneLine(fields)}`);
  return { main, notes: [...addresses.flatMap(({ rest }) => rest), ...notes] };
}

/**
 * A location of HSDS, with what its link to a service adds. Phones that the entry has anyway are not repeated.
 * `around` are texts of the link.
 */
export function toPlace(
  row: Row,
  context: Context,
  { known, languages, around = [] }: { known: readonly Phone[]; languages: Row[]; around?: readonly string[] },
): Place {
  const { words, shelf, country } = context;
  const rows = ['addresses', 'physical_addresses', 'postal_addresses'].flatMap((key) => row.rows(key));
  const { main, notes } = split(
    rows.map((one) => toAddress(one, context)),
    words,
  );
  const { ruian, other } = externalIdentifier(row, country);
  const url = webOf(row, 'url', context);
  const phones = phonesOf(row, context, { except: known, languages });
  const schedule = toSchedule(row, shelf, words);
  const field = (key: string, max: number) =>
    shelf.fit(row.line(key), max, { heading: words.places, field: row.at(key) });
  const name = field('name', 200);
  const transport = field('transportation', 200);
  const about = [
    ...new Set([row.line('alternate_name'), row.text('description'), ...around, ...notes, url ?? '']),
  ].filter(Boolean);
  const note = shelf.paragraph(about.join('\n'), 500, { heading: words.places, field: row.at('description') });
  languages.push(...row.rows('languages'));
  row.skip('location_type', 'contacts');
  const common = {
    ...accessibility(row, context),
    ...(phones.length > 0 && { phones }),
    ...(schedule && { schedule }),
    ...(note && { note }),
  };
  const first = {
    ...(name && { name }),
    ...main[0],
    ...(ruian && { ruian }),
    ...coordinatesOf(row, context),
    ...(transport && { transport }),
    ...common,
  };
  row.leftovers();
  const others = main.slice(1).map((fields) => ({ ...(name && { name }), ...fields }));
  return {
    locations: [first, ...others].filter((one) => Object.keys(one).length > 0),
    identifiers: other ? [other] : [],
  };
}
