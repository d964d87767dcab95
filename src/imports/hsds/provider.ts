import type { ProviderEntry } from '~/schema/collections/providers.ts';
import type { Draft } from '../entry.ts';
import { shorten } from '../fit.ts';
import { contactsOf } from './contacts.ts';
import type { Context } from './context.ts';
import { identifiersOf } from './identifiers.ts';
import { legalFormOf } from './legal-form.ts';
import { toLanguages } from './languages.ts';
import type { Location } from './location.ts';
import { toPlace } from './location.ts';
import { peopleOf } from './people.ts';
import type { Phone } from './phones.ts';
import { joinPhones, phonesOf } from './phones.ts';
import { placeText } from './place-text.ts';
import { keyText, Row } from './row.ts';

const has = (row: Row, key: string) => row.raw[key] !== undefined && row.raw[key] !== '';

/** Places of an organization that no service uses: the first is its seat, the others go into the description. */
function seatOf(
  row: Row,
  context: Context,
  known: readonly Phone[],
  { used, languages }: { used: ReadonlySet<string>; languages: Row[] },
) {
  const { shelf, words } = context;
  const own = ['addresses', 'physical_addresses', 'postal_addresses'].some((key) => has(row, key))
    ? [
        new Row(
          {
            addresses: ['addresses', 'physical_addresses', 'postal_addresses'].flatMap((key) =>
              row.rows(key).map(({ raw }) => raw),
            ),
          },
          row,
        ),
      ]
    : [];
  const unused = row.rows('locations').filter((one) => !used.has(keyText(one.raw['id'])));
  const places = [...own, ...unused].map((one) => toPlace(one, context, { known, languages }));
  const [seat, ...others] = places.flatMap(({ locations }) => locations);
  if (others.length > 0) {
    shelf.add(words.places, others.map((place: Location) => placeText(place, words)).join('\n'));
    row.tell('kept', 'placesInWords', 'locations', { count: others.length });
  }
  return { seat, identifiers: places.flatMap(({ identifiers }) => identifiers) };
}

/** A section of the description for each record under a key. */
function sections(row: Row, key: string, heading: string, { shelf }: Context): void {
  for (const one of row.rows(key)) {
    shelf.add(
      heading,
      ['name', 'alternate_name', 'source', 'description']
        .map((part) => one.text(part))
        .filter(Boolean)
        .join('\n'),
    );
    one.leftovers();
  }
}

/**
 * A provider from an organization. `used` are ids of the locations that services have already. Its contact persons keep
 * their role but not their name: HSDS does not tell employees from members of the statutory body.
 */
export function toProvider(row: Row, key: string, context: Context, used: ReadonlySet<string>): Draft<ProviderEntry> {
  const { words, shelf } = context;
  const languages: Row[] = [];
  const name = row.line('name');
  if (!name) row.tell('changed', 'nameMissing', 'name');
  const [plain, markdown] = [row.text('description'), row.text('description', { markdown: true })];
  const phones = phonesOf(row, context, { languages });
  const { people, phones: more } = peopleOf(row, context, { named: false, languages });
  const all = joinPhones(phones, more);
  const { seat, identifiers } = seatOf(row, context, all, { used, languages });
  const contacts = contactsOf(row, context);
  const legal = row.line('legal_status');
  const legalForm = legalFormOf(legal);
  if (legal && !legalForm) shelf.add(words.legal, legal);
  sections(row, 'programs', words.program, context);
  sections(row, 'funding', words.funding, context);
  toLanguages(languages, context);
  const numbers = identifiersOf(row, key);
  const alternate = shelf.fit(row.line('alternate_name'), 200, { heading: words.more, field: 'alternate_name' });
  row.leftovers();
  const note = shelf.contactNote(words.contacts);
  return {
    name: shorten(name || `${words.unknownProvider}${key === 'nobody' ? '' : ` (${key})`}`, 200),
    ...shelf.describe(plain, markdown),
    ...(alternate && alternate !== name && { alternateNames: [alternate] }),
    ...(legalForm && { legalForm }),
    ...(numbers.ico && { ico: numbers.ico }),
    ...(all.length > 0 && { phones: all }),
    ...contacts,
    ...(people.length > 0 && { people }),
    ...(note && { contactNote: note }),
    ...(seat && { location: seat }),
    identifiers: [...numbers.identifiers, ...identifiers],
  };
}
