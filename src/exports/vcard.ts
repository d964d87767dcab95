import type { CardPhone } from '~/domain/catalogue/card.ts';
import type { Location } from '~/domain/catalogue/catalogue.ts';
import type { Contact } from '~/domain/catalogue/contact.ts';

/** Longest line in bytes (RFC 6350, 3.2); a longer one goes on after a line break and a space. */
const LINE = 75;

/**
 * Text as a vCard keeps it (RFC 6350, 3.4).
 *
 * @example escapeValue('Domov; Řeka, 1\n2') // 'Domov\\; Řeka\\, 1\\n2'
 */
const escapeValue = (text: string) =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');

const bytes = new TextEncoder();

/** A line folded so that no letter of several bytes is cut. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const letter of line) {
    const size = bytes.encode(letter).length;
    if (length + size > LINE) {
      lines.push(current);
      current = ' ';
      length = 1;
    }
    current += letter;
    length += size;
  }
  return [...lines, current].join('\r\n');
}

/** Kinds of phone by their names in a vCard (RFC 6350, 6.4.1). */
const PHONE_KINDS = { voice: 'voice', mobile: 'cell', text: 'text', fax: 'fax', textphone: 'textphone' } as const;

// A number is text and not a URI: both are allowed, and not every address book takes the `tel:` away.
function phoneLine({ href, kind }: CardPhone, isFirst: boolean): string {
  const number = href.replace('tel:', '').replace(';ext=', ' x');
  return `TEL;TYPE=work,${PHONE_KINDS[kind ?? 'voice']}${isFirst ? ';PREF=1' : ''}:${number}`;
}

/** Post office box, extended address, street, town, region, code, country. */
function addressValue({ street, cityPart, city, region, postalCode, country }: Location): string {
  const part = cityPart !== undefined && !city?.includes(cityPart) ? cityPart : undefined;
  const lines = [street, part].filter(Boolean).join(', ');
  return ['', '', lines, city, region, postalCode, country].map((piece) => escapeValue(piece ?? '')).join(';');
}

function placeLines(place: Location, at: number): string[] {
  if (place.secret) return [];
  const { street, city, latitude, longitude } = place;
  return [
    ...(street === undefined && city === undefined ? [] : [`p${at}.ADR;TYPE=work:${addressValue(place)}`]),
    ...(latitude === undefined || longitude === undefined ? [] : [`p${at}.GEO:geo:${latitude},${longitude}`]),
  ];
}

const isLine = (line: string | false | undefined): line is string => typeof line === 'string';

/** A contact as vCard 4.0 (RFC 6350), for the address book of a phone or a computer. */
export function toVcard(contact: Contact): string {
  const { uid, name, organization, role, phones, emails, web, page, places, notes, revised } = contact;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Rozcestník//cs',
    `UID${uid.startsWith('http') ? '' : ';VALUE=text'}:${uid.startsWith('http') ? uid : escapeValue(uid)}`,
    'KIND:org',
    `FN:${escapeValue(name)}`,
    // Not asked for since 4.0; older phones show a contact without it as nameless.
    `N:${escapeValue(name)};;;;`,
    organization !== undefined && `ORG:${escapeValue(organization)}`,
    role !== undefined && `ROLE:${escapeValue(role)}`,
    ...phones.map((phone, i) => phoneLine(phone, i === 0)),
    ...emails.map((email) => `EMAIL;TYPE=work:${escapeValue(email)}`),
    web !== undefined && `URL;TYPE=work:${web}`,
    page !== undefined && `URL:${page}`,
    ...places.flatMap(placeLines),
    notes.length > 0 && `NOTE:${escapeValue(notes.join('\n'))}`,
    revised !== undefined && `REV:${revised.replaceAll('-', '')}T000000Z`,
    'END:VCARD',
  ];
  return `${lines.filter(isLine).map(fold).join('\r\n')}\r\n`;
}

/** Several contacts in one file. */
export const toVcards = (contacts: readonly Contact[]): string => contacts.map(toVcard).join('');

/** The most that a code of a contact carries, so that a phone reads it from 30 cm: two numbers, one address. */
const NUMBERS = 2;

/**
 * The least of a contact that is worth saving, for a QR code: every letter makes the code finer.
 *
 * Version 3.0, because that is what cameras of older phones expect of a code.
 */
export function toShortVcard({ name, organization, phones, emails, places }: Contact): string {
  const place = places.find(({ secret, street, city }) => !secret && (street ?? city) !== undefined);
  const [email] = emails;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escapeValue(name)};;;;`,
    `FN:${escapeValue(name)}`,
    organization !== undefined && organization !== name && `ORG:${escapeValue(organization)}`,
    ...phones
      .filter(({ kind }) => kind !== 'fax')
      .slice(0, NUMBERS)
      .map(({ href }) => `TEL:${href.replace('tel:', '').replace(/;ext=.*/, '')}`),
    email !== undefined && `EMAIL:${escapeValue(email)}`,
    place && `ADR:${addressValue({ ...place, region: undefined, country: undefined })}`,
    'END:VCARD',
  ]
    .filter(isLine)
    .join('\r\n');
}
