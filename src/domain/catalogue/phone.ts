import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode } from 'libphonenumber-js/max';

/** A phone ready to be read and dialled. */
export interface Dialable {
  /** As people say it in the country: `475 000 012`, abroad `+49 30 123456`, short `116 111`. */
  readonly text: string;
  /** Target of a link, `tel:+420475000012`. */
  readonly href: string;
}

// A provider's number stands on many pages, in three languages; the library needs 0.1 ms for each.
const known = new Map<string, Dialable>();

/**
 * Formats a number for reading and for dialling.
 *
 * @param country the town's country, two letters; its own numbers are written without the prefix
 * @example dialable('+420475000012', 'CZ') // { text: '475 000 012', href: 'tel:+420475000012' }
 */
export function dialable(number: string, country: string): Dialable {
  const key = `${country}${number}`;
  const made = known.get(key) ?? format(number, country);
  known.set(key, made);
  return made;
}

function format(number: string, country: string): Dialable {
  const digits = number.replaceAll(/\s/g, '');
  if (digits.length <= 6) return { text: digits.replace(/^(\d{3})(\d{3})$/, '$1 $2'), href: `tel:${digits}` };
  const parsed = parsePhoneNumberFromString(number, country as CountryCode);
  if (!parsed) return { text: number, href: `tel:${digits}` };
  const text = parsed.country === country ? parsed.formatNational() : parsed.formatInternational();
  return { text, href: parsed.getURI() };
}
