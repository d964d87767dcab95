import type { Location, Phone, Schedule, Service } from '../catalogue/catalogue.ts';
import type { Dialable } from '../catalogue/phone.ts';

type Day = Schedule['weekly'][number]['days'][number];

/** Sentences that a card is put together from, by their names in the dictionaries. */
export type CardWord =
  | `access.${Location['accessibility'][number]}`
  | `hours.${'always' | 'appointment' | 'closed' | 'onlyAppointment' | 'season' | 'yearRound'}`
  | `hours.holidays.${NonNullable<Schedule['holidays']>}`
  | `service.${'extension' | 'neverVerified' | 'secret' | 'secretAdvice' | 'stale' | 'stop' | 'verified' | 'verifiedBy'}`
  | `service.closed.${'from' | 'range' | 'to'}`
  | `service.phone.${NonNullable<Phone['kind']>}`
  | `service.status.${Exclude<Service['status'], 'active'>}`
  | `take.day.${Day}`;

/** Somebody who speaks a language: all that is needed to put data into words, on a server or on a device. */
export interface Voice {
  readonly locale: string;
  /** Language in which the content is written. */
  readonly original: string;
  readonly t: (key: CardWord, params?: Readonly<Record<string, string | number>>) => string;
  /** A day in words. */
  readonly date: (day: string) => string;
  /** A date of the year in words. */
  readonly season: (edge: string) => string;
  readonly phone: (number: string) => Dialable;
}
