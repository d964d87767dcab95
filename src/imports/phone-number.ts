import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A telephone number as the schema takes it. */
export interface PhoneNumber {
  /** National with spaces for Czech numbers, otherwise international with `+`. */
  readonly number: string;
  readonly extension?: number;
  /** The same number however it was written. */
  readonly key: string;
}

const EXTENSION = /\s*(?:\b(?:ext(?:ension)?|x|linka|l|kl|klapka)\b\.?|;ext=|#)\s*:?\s*(\d{1,5})\s*$/i;

// Numbers of public interest stand outside the plan that the library knows: 112, 158, 116 111, 14112.
const SHORT = /^1\d{2}(\d{1,3})?$/;

/** Letters of a keypad: `800-HELP-NOW` is a number too (ITU-T E.161). */
const KEYPAD = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
const onKeypad = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => String(KEYPAD.findIndex((keys) => keys.includes(letter.toLowerCase())) + 2));

function formatted(text: string, country: string, extension: number | undefined): PhoneNumber | undefined {
  const rest = extension === undefined ? {} : { extension };
  const compact = text.replace(/\s+/g, '');
  if (SHORT.test(compact)) return { number: compact.replace(/^(\d{3})(\d{3})$/, '$1 $2'), key: compact, ...rest };
  const parsed = parsePhoneNumberFromString(text, isSupportedCountry(country) ? country : 'CZ');
  if (!parsed?.isValid()) return undefined;
  // The schema reads a number without a country code as Czech, whatever the town.
  const isCzech = parsed.country === 'CZ' && country === 'CZ';
  return { number: isCzech ? parsed.formatNational() : parsed.formatInternational(), key: parsed.number, ...rest };
}

/**
 * One telephone number from text, or `undefined` when nobody could dial it. `country` is where numbers without a country
 * code belong, two letters.
 *
 * @example phoneNumber('(312) 555-0142 x 15', 'US') // { number: '+1 312 555 0142', extension: 15, key: '+13125550142' }
 */
export function phoneNumber(raw: string, country: string): PhoneNumber | undefined {
  const text = raw.replace(/^[\s"']+|[\s"']+$/g, '').replace(/^(tel|telefon|phone|mobil)\.?:?\s*/i, '');
  const extension = EXTENSION.exec(text)?.[1];
  const bare = (extension === undefined ? text : text.replace(EXTENSION, '')).replace(
    /\s*\(([a-z ]+|[\d -]{9,})\)$/i,
    '',
  );
  const number = /^[+\d(). -]*\d/.test(bare) && /[a-z]{3}/i.test(bare) ? onKeypad(bare) : bare;
  if (/[a-z]{2}/i.test(number)) return undefined;
  return formatted(number.replace(/^00(?=\d)/, '+'), country, extension === undefined ? undefined : Number(extension));
}

/** Numbers that differ in their last digits alone, as `475 200 (480/478)` and `475 200 480/478` do, written out. */
function endings(raw: string): string[] {
  const [, start, list = ''] = /^([+\d][\d ]*?)\s*\(?(\d{2,4}(?:\s*\/\s*\d{2,4})+)\)?$/.exec(raw.trim()) ?? [];
  return start ? list.split('/').map((end) => `${start} ${end.trim()}`) : [];
}

/** Every number in text that may hold several, as `(312) 1; (312) 2` does; what is none of them is left in `rest`. */
export function phoneNumbers(raw: string, country: string): { numbers: PhoneNumber[]; rest: string[] } {
  const whole = phoneNumber(raw, country);
  if (whole) return { numbers: [whole], rest: [] };
  const variants = endings(raw).map((text) => phoneNumber(text, country));
  if (variants.length > 0 && variants.every((one) => one !== undefined)) return { numbers: variants, rest: [] };
  const numbers: PhoneNumber[] = [];
  const rest: string[] = [];
  for (const part of raw.split(/[;,\n|]|\s\/\s|\s(?:or|and|nebo|a|або|та)\s/i)) {
    const number = phoneNumber(part, country);
    if (number) numbers.push(number);
    else if (part.trim()) rest.push(part.trim());
  }
  return numbers.length > 0 ? { numbers, rest } : { numbers, rest: [raw.trim()] };
}
