import type { HoursLine } from '../calendar/hours-lines.ts';
import { hoursLines } from '../calendar/hours-lines.ts';
import type { Said } from '../text/say.ts';
import { say } from '../text/say.ts';
import type { Voice } from '../text/voice.ts';
import type { Location, Phone, Provider, Service } from './catalogue.ts';
import { addressLines } from './place.ts';
import { isStale } from './publication.ts';

/** What of a service stands on its card; a device has it from a file, a build from the catalogue. */
export type CardSource = Pick<
  Service,
  | 'id'
  | 'name'
  | 'summary'
  | 'alert'
  | 'status'
  | 'closure'
  | 'phones'
  | 'emails'
  | 'web'
  | 'schedule'
  | 'locations'
  | 'verifiedOn'
  | 'verifiedBy'
  | 'translations'
> & { readonly provider: Pick<Provider, 'id' | 'name' | 'translations'> };

/** A number with what a caller should know about it. */
export interface CardPhone {
  readonly text: string;
  readonly href: string;
  readonly kind: Phone['kind'];
  /** Empty where there is nothing to say. */
  readonly note: string;
}

/** A place where people come. */
export interface CardPlace {
  readonly name: string | undefined;
  readonly secret: boolean;
  /** Lines of the address, or one that says it is secret; empty where none is known. */
  readonly lines: readonly string[];
  readonly stop: string | undefined;
  readonly note: string | undefined;
  readonly access: string;
  readonly phones: readonly CardPhone[];
  readonly hours: readonly HoursLine[];
}

/** A service in words of one language: what people take along on paper, in a message or in a phone. */
export interface Card {
  readonly id: string;
  readonly name: Said<string>;
  readonly provider: Said<string>;
  readonly summary: Said<string>;
  /** Closed, planned, ended; nothing where it runs as usual. */
  readonly state: string | undefined;
  readonly alert: Said<string | undefined>;
  readonly phones: readonly CardPhone[];
  readonly emails: readonly string[];
  readonly web: string | undefined;
  readonly places: readonly CardPlace[];
  readonly hours: readonly HoursLine[];
  /** When somebody last made sure that it is true. */
  readonly verified: string;
  /** What to do when that is long ago. */
  readonly stale: string | undefined;
}

/** The day on which a card is made, and for how many months a verification holds. */
export interface Freshness {
  readonly today: string;
  readonly months: number;
}

/** What a caller should know about a number, in one line; empty where there is nothing. */
export function phoneNote({ t }: Pick<Voice, 't'>, { kind, extension, note, hours }: Phone): string {
  const word = kind && kind !== 'voice' ? t(`service.phone.${kind}`) : '';
  // Some write the word themselves.
  const isSaid = note?.toLowerCase().startsWith(word.toLowerCase());
  const notes = [extension !== undefined && t('service.extension', { extension }), !isSaid && word, note, hours];
  return notes.filter(Boolean).join(', ');
}

/** A number in words. */
export function phoneOf(voice: Voice, phone: Phone): CardPhone {
  return { ...voice.phone(phone.number), kind: phone.kind, note: phoneNote(voice, phone) };
}

/** How to get there; some write the word for a stop themselves. */
function stopOf({ t }: Voice, stop: string): string {
  const [label = ''] = t('service.stop', { stop: '' }).split(':');
  return stop.startsWith(label) ? stop : t('service.stop', { stop });
}

function placeOf(voice: Voice, place: Location, today: string): CardPlace {
  const { t } = voice;
  return {
    name: place.name,
    secret: place.secret,
    lines: place.secret ? [`${t('service.secret')} ${t('service.secretAdvice')}`] : addressLines(place),
    stop: place.transport && stopOf(voice, place.transport),
    note: place.note,
    access: place.accessibility.map((one) => t(`access.${one}`)).join(', '),
    phones: place.phones.map((one) => phoneOf(voice, one)),
    hours: place.schedule ? hoursLines(voice, place.schedule, today) : [],
  };
}

function stateOf({ t, date }: Voice, { status, closure }: CardSource): string | undefined {
  if (status === 'active') return undefined;
  const [from, to] = [closure?.from && date(closure.from), closure?.to && date(closure.to)];
  const range =
    from && to
      ? t('service.closed.range', { from, to })
      : from
        ? t('service.closed.from', { from })
        : to && t('service.closed.to', { to });
  return [`${t(`service.status.${status}`)}.`, range, closure?.reason].filter(Boolean).join(' ');
}

/** The card of a service in a language. */
export function cardOf(service: CardSource, voice: Voice, { today, months }: Freshness): Card {
  const { t, date, locale, original } = voice;
  const { verifiedOn } = service;
  return {
    id: service.id,
    name: say(service, 'name', locale, original),
    provider: say(service.provider, 'name', locale, original),
    summary: say(service, 'summary', locale, original),
    state: stateOf(voice, service),
    alert: say(service, 'alert', locale, original),
    phones: service.phones.map((one) => phoneOf(voice, one)),
    emails: service.emails,
    web: service.web,
    places: service.locations.map((place) => placeOf(voice, place, today)),
    hours: service.schedule ? hoursLines(voice, service.schedule, today) : [],
    verified: verifiedOn === undefined ? t('service.neverVerified') : t('service.verified', { date: date(verifiedOn) }),
    stale: verifiedOn !== undefined && isStale(service, today, months) ? t('service.stale') : undefined,
  };
}
