import { hoursLines } from '~/domain/calendar/hours-lines.ts';
import type { HoursLine } from '~/domain/calendar/hours-lines.ts';
import type { Card } from '~/domain/catalogue/card.ts';
import { cardOf } from '~/domain/catalogue/card.ts';
import type { Catalogue, CrisisLine, LifeSituation, Service } from '~/domain/catalogue/catalogue.ts';
import type { CatalogueFormat } from '~/domain/catalogue/paper.ts';
import { townsOf } from '~/domain/catalogue/place.ts';
import { isListed } from '~/domain/catalogue/publication.ts';
import type { Said } from '~/domain/text/say.ts';
import type { Imprint, Press } from './press.ts';
import { imprintOf } from './press.ts';
import { kindsOf } from './sheet.ts';

/** Services named below a life situation; more would be a list, and lists are in the chapters. */
const NAMED = 12;

/** A service in the book. */
interface Entry {
  readonly card: Card;
  readonly kinds: readonly string[];
}

/** A chapter: services that stand in it, and those of other chapters that help here too, by their id. */
interface Chapter {
  readonly name: Said<string>;
  readonly summary: Said<string | undefined>;
  readonly entries: readonly Entry[];
  readonly also: readonly Reference[];
}

/** A service by name, printed elsewhere in the book. */
interface Reference {
  readonly id: string;
  readonly name: string;
}

/** A line of an index. */
interface IndexLine {
  readonly name: string;
  readonly services: readonly Reference[];
}

/** What stands in the printed catalogue, `templates/catalogue.typ`. */
export interface CatalogueData {
  readonly imprint: Imprint;
  readonly format: CatalogueFormat;
  readonly summary: string | undefined;
  readonly url: string | undefined;
  readonly crisis: readonly {
    readonly name: Said<string>;
    readonly summary: Said<string>;
    readonly number: { readonly text: string; readonly href: string };
    readonly notes: readonly string[];
    readonly hours: readonly HoursLine[];
  }[];
  readonly situations: readonly {
    readonly name: Said<string>;
    readonly summary: Said<string | undefined>;
    readonly steps: Said<readonly string[]>;
    readonly lines: readonly string[];
    readonly services: readonly Reference[];
  }[];
  readonly chapters: readonly Chapter[];
  readonly providers: readonly IndexLine[];
  readonly places: readonly IndexLine[];
  readonly words: Readonly<Record<string, string>>;
}

const referenceIn =
  (press: Press) =>
  (service: Service): Reference => ({
    id: service.id,
    name: press.say(service, 'name').value,
  });

function crisisOf(press: Press, line: CrisisLine): CatalogueData['crisis'][number] {
  const { t, say, phone, today, language } = press;
  return {
    name: say(line, 'name'),
    summary: say(line, 'summary'),
    number: phone(line.number),
    notes: [
      line.schedule?.always && t('crisis.nonstop'),
      line.free && t('crisis.free'),
      line.languages.map(language).join(', '),
    ].filter((note): note is string => typeof note === 'string' && note !== ''),
    hours: line.schedule && !line.schedule.always ? hoursLines(press, line.schedule, today) : [],
  };
}

/** A line by its number, which its name may say already. */
const lineOf = (name: string, number: string) => (name.includes(number) ? name : `${name} ${number}`);

function situationOf(press: Press, situation: LifeSituation): CatalogueData['situations'][number] {
  return {
    name: press.say(situation, 'name'),
    summary: press.say(situation, 'summary'),
    steps: press.say(situation, 'steps'),
    lines: situation.crisisLines.map((line) => lineOf(press.say(line, 'name').value, press.phone(line.number).text)),
    services: situation.services.slice(0, NAMED).map(referenceIn(press)),
  };
}

/** A chapter for each target group; a service is printed in the first of its groups, and named in the others. */
function chaptersOf(press: Press, { targetGroups }: Catalogue, listed: readonly Service[]): Chapter[] {
  const entry = (service: Service): Entry => ({
    card: cardOf(service, press, { today: press.today, months: press.settings.staleAfterMonths }),
    kinds: kindsOf(press, service),
  });
  const groups = [...targetGroups.values()];
  const home = Map.groupBy(listed, ({ targetGroups: [first] }) => first?.id);
  const chapters = groups.map((group): Chapter => ({
    name: press.say(group, 'name'),
    summary: press.say(group, 'summary'),
    entries: (home.get(group.id) ?? []).map(entry),
    also: group.services.filter(({ targetGroups: [first] }) => first?.id !== group.id).map(referenceIn(press)),
  }));
  const rest = home.get(undefined) ?? [];
  const others: Chapter = {
    name: { value: press.t('book.others'), lang: undefined },
    summary: { value: undefined, lang: undefined },
    entries: rest.map(entry),
    also: [],
  };
  return [...chapters, others].filter(({ entries, also }) => entries.length + also.length > 0);
}

function indexOf(press: Press, pairs: Iterable<readonly [name: string, service: Service]>): IndexLine[] {
  const compare = new Intl.Collator(press.locale).compare;
  const lines = Map.groupBy(pairs, ([name]) => name);
  return [...lines]
    .map(([name, found]) => ({ name, services: found.map(([, service]) => service).map(referenceIn(press)) }))
    .sort((a, b) => compare(a.name, b.name));
}

const WORDS = {
  title: 'book.title',
  contents: 'book.contents',
  crisis: 'crisis.title',
  crisisLead: 'crisis.lead',
  situations: 'list.situations',
  situationsLead: 'way.situations.hint',
  first: 'situation.first',
  helps: 'situation.services',
  also: 'book.also',
  providers: 'book.providers',
  places: 'book.places',
  notes: 'book.notes',
  imprint: 'book.imprint',
  online: 'book.online',
  hours: 'service.hours',
} as const;

/** The whole catalogue as a book. */
export function catalogueData(
  press: Press,
  catalogue: Catalogue,
  format: CatalogueFormat,
  url: string | undefined,
): CatalogueData {
  const { t, say, settings } = press;
  const listed = [...catalogue.services.values()].filter(isListed);
  const places = listed.flatMap((service) =>
    [...new Set([...townsOf(service), ...service.area.map((area) => area.name)])].map(
      (name) => [name, service] as const,
    ),
  );
  return {
    imprint: imprintOf(press),
    format,
    summary: say(settings, 'summary').value,
    url,
    crisis: [...catalogue.crisisLines.values()].map((line) => crisisOf(press, line)),
    situations: [...catalogue.lifeSituations.values()].map((situation) => situationOf(press, situation)),
    chapters: chaptersOf(press, catalogue, listed),
    providers: indexOf(
      press,
      listed.map((service) => [say(service.provider, 'name').value, service] as const),
    ),
    places: indexOf(press, places),
    words: Object.fromEntries(Object.entries(WORDS).map(([name, key]) => [name, t(key)])),
  };
}
