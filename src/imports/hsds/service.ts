import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Draft } from '../entry.ts';
import { shorten } from '../fit.ts';
import { toArea } from './area.ts';
import type { Area } from './area.ts';
import { contactsOf } from './contacts.ts';
import type { Context } from './context.ts';
import { toCost } from './cost.ts';
import { day } from './dates.ts';
import { toLanguages } from './languages.ts';
import { toPlace } from './location.ts';
import { peopleOf, unique } from './people.ts';
import type { People } from './people.ts';
import type { Phone } from './phones.ts';
import { joinPhones, phonesOf } from './phones.ts';
import type { Row } from './row.ts';
import { toSchedule } from './schedule.ts';
import { agesOf, addSections, documentsOf, stepsOf } from './service-texts.ts';
import { toStatus } from './status.ts';

/** A service without its references, and where it works. */
export interface Made {
  readonly entry: Draft<ServiceEntry>;
  readonly area: Area;
}

/** Places of a service through its links, with contact persons and areas that stand at them. */
function linked(row: Row, context: Context, known: readonly Phone[], languages: Row[]) {
  const people: People[] = [];
  const areas: Row[] = [];
  const places = row.rows('service_at_locations').flatMap((link) => {
    const [location] = link.rows('location');
    people.push(peopleOf(link, context, { named: true, languages }));
    if (location) people.push(peopleOf(location, context, { named: true, languages }));
    areas.push(...link.rows('service_areas'));
    const phones = phonesOf(link, context, { except: known, languages });
    const schedule = toSchedule(link, context.shelf, context.words);
    const around = [link.text('description')];
    link.leftovers();
    if (!location) return [];
    const place = toPlace(location, context, { known: [...known, ...phones], languages, around });
    const [first, ...others] = place.locations;
    const own = {
      ...(phones.length > 0 && { phones: [...phones, ...(first?.phones ?? [])] }),
      ...(schedule && { schedule }),
    };
    return [{ ...place, locations: first ? [{ ...first, ...own }, ...others] : [] }];
  });
  return {
    locations: places.flatMap(({ locations }) => locations),
    identifiers: places.flatMap(({ identifiers }) => identifiers),
    people: people.flatMap((one) => one.people),
    phones: people.flatMap((one) => one.phones),
    areas,
  };
}

const verification = (row: Row): Pick<Draft<ServiceEntry>, 'verifiedOn' | 'verifiedBy'> => {
  const found = row.line('assured_date');
  const verifiedOn = day(found);
  if (found && !verifiedOn) row.tell('dropped', 'date', 'assured_date', { value: found });
  const assurer = row.line('assurer', 'assurer_email');
  // A mailbox may bear the name of a person; its domain says which institution it was.
  const verifiedBy = assurer.replace(/^\S+@/, '');
  if (verifiedBy !== assurer) row.tell('changed', 'assurer', 'assurer_email', { value: verifiedBy });
  return { ...(verifiedOn && { verifiedOn }), ...(verifiedBy && { verifiedBy: shorten(verifiedBy, 200) }) };
};

/** An entry of the catalogue from an HSDS service; its provider, terms and municipalities are references yet to be added. */
export function toService(row: Row, key: string, context: Context): Made {
  const { words, shelf, tell } = context;
  const languages = row.rows('languages');
  const name = row.line('name');
  if (!name) tell('changed', 'nameMissing', 'name');
  const [plain, markdown] = [row.text('description'), row.text('description', { markdown: true })];
  if (!plain) tell('changed', 'summaryMissing', 'description');
  const own = phonesOf(row, context, { languages });
  const direct = peopleOf(row, context, { named: true, languages });
  const places = linked(row, context, own, languages);
  const people = unique([...direct.people, ...places.people]);
  const phones = joinPhones(own, [...direct.phones, ...places.phones]);
  const schedule = toSchedule(row, shelf, words);
  const locations = places.locations.map(({ schedule: hours, ...rest }) =>
    hours && JSON.stringify(hours) !== JSON.stringify(schedule) ? { ...rest, schedule: hours } : rest,
  );
  const area = toArea([...row.rows('service_areas'), ...places.areas], context);
  const title = shelf.fit(name, 200, { heading: words.more, field: 'name' }) ?? words.unnamedService;
  const alternate = shelf.fit(row.line('alternate_name'), 200, { heading: words.more, field: 'alternate_name' });
  const steps = stepsOf(row, context);
  const documents = documentsOf(row, context);
  const status = toStatus(row, context);
  const contacts = contactsOf(row, context);
  const codes = toLanguages(languages, context);
  addSections(row, context);
  const note = shelf.contactNote(words.contacts);
  const entry: Draft<ServiceEntry> = {
    name: title,
    summary: title,
    ...shelf.describe(plain, markdown),
    steps,
    documents,
    ...toCost(row, context),
    ...status,
    ...(alternate && alternate !== title && { alternateNames: [alternate] }),
    ...agesOf(row),
    languages: codes,
    phones,
    ...contacts,
    people,
    ...(note && { contactNote: note }),
    ...(schedule && { schedule }),
    locations: unique(locations),
    nationwide: area.nationwide,
    ...(area.areaNote && { areaNote: area.areaNote }),
    ...verification(row),
    identifiers: unique([{ scheme: 'hsds', value: key.slice(0, 200) }, ...places.identifiers]),
  };
  row.skip('organization', 'attributes');
  row.leftovers();
  return { entry, area };
}
