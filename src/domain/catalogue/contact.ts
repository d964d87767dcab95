import type { HoursLine } from '../calendar/hours-lines.ts';
import type { Voice } from '../text/voice.ts';
import type { CardPhone, CardSource, Freshness } from './card.ts';
import { cardOf, phoneOf } from './card.ts';
import type { Location, Provider } from './catalogue.ts';

/** Whom an address book keeps: a service or a provider. */
export interface Contact {
  /** Known by this wherever it is saved again. */
  readonly uid: string;
  readonly name: string;
  readonly organization: string | undefined;
  readonly role: string | undefined;
  readonly phones: readonly CardPhone[];
  readonly emails: readonly string[];
  readonly web: string | undefined;
  /** Address of its page in the catalogue, where the site has one. */
  readonly page: string | undefined;
  readonly places: readonly Location[];
  /** What a card has no field for, line by line. */
  readonly notes: readonly string[];
  /** Day of the last verification. */
  readonly revised: string | undefined;
}

interface Origin {
  readonly page: string | undefined;
  readonly role?: string | undefined;
}

const inLine = ({ label, text }: HoursLine) => [label, text].filter(Boolean).join(' ');

/** Where the hours of several places follow one another, each says whose they are. */
function hoursNotes(places: ReturnType<typeof cardOf>['places'], own: readonly HoursLine[]): string[] {
  return [
    ...own.map(inLine),
    ...places.flatMap(({ name, lines, hours }) =>
      hours.length > 0 ? [[name ?? lines[0], hours.map(inLine).join('; ')].filter(Boolean).join(': ')] : [],
    ),
  ];
}

/** A service as a contact in a language. */
export function contactOfService(service: CardSource, voice: Voice, fresh: Freshness, from: Origin): Contact {
  const card = cardOf(service, voice, fresh);
  return {
    uid: from.page ?? `sluzba:${service.id}`,
    name: card.name.value,
    organization: card.provider.value,
    role: from.role,
    phones: [...card.phones, ...card.places.flatMap(({ phones }) => phones)],
    emails: card.emails,
    web: card.web,
    page: from.page,
    places: service.locations,
    notes: [
      card.state,
      card.alert.value,
      card.summary.value,
      ...hoursNotes(card.places, card.hours),
      ...card.places.flatMap(({ secret, lines }) => (secret ? lines : [])),
      card.verified,
      card.stale,
    ].filter((line): line is string => line !== undefined),
    revised: service.verifiedOn,
  };
}

/** A provider as a contact in a language. */
export function contactOfProvider(
  provider: Pick<Provider, 'id' | 'phones' | 'emails' | 'web' | 'location' | 'verifiedOn'>,
  { name, summary }: { readonly name: string; readonly summary: string | undefined },
  voice: Voice,
  { page }: Origin,
): Contact {
  const { location, verifiedOn } = provider;
  return {
    uid: page ?? `poskytovatel:${provider.id}`,
    name,
    organization: name,
    role: undefined,
    phones: provider.phones.map((one) => phoneOf(voice, one)),
    emails: provider.emails,
    web: provider.web,
    page,
    places: location ? [location] : [],
    notes: [
      summary,
      location?.secret ? voice.t('service.secret') : undefined,
      verifiedOn && voice.t('service.verified', { date: voice.date(verifiedOn) }),
    ].filter((line): line is string => Boolean(line)),
    revised: verifiedOn,
  };
}
