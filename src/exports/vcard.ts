import type { CardPhone } from '~/domain/catalogue/card.ts';
import type { Location } from '~/domain/catalogue/catalogue.ts';
import type { Contact } from '~/domain/catalogue/contact.ts';
import { contentLines, escapeText, escapeValue } from './content-line.ts';

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

/** A contact as vCard 4.0 (RFC 6350), for the address book of a phone or a computer. */
export function toVcard(contact: Contact): string {
  const { uid, name, organization, role, phones, emails, web, page, places, notes, revised } = contact;
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Rozcestník//cs',
    `UID${uid.startsWith('http') ? '' : ';VALUE=text'}:${uid.startsWith('http') ? uid : escapeText(uid)}`,
    'KIND:org',
    `FN:${escapeText(name)}`,
    // Not asked for since 4.0; older phones show a contact without it as nameless.
    `N:${escapeValue(name)};;;;`,
    organization !== undefined && `ORG:${escapeValue(organization)}`,
    role !== undefined && `ROLE:${escapeText(role)}`,
    ...phones.map((phone, i) => phoneLine(phone, i === 0)),
    ...emails.map((email) => `EMAIL;TYPE=work:${escapeText(email)}`),
    web !== undefined && `URL;TYPE=work:${web}`,
    page !== undefined && `URL:${page}`,
    ...places.flatMap(placeLines),
    notes.length > 0 && `NOTE:${escapeText(notes.join('\n'))}`,
    revised !== undefined && `REV:${revised.replaceAll('-', '')}T000000Z`,
    'END:VCARD',
  ]);
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
    `FN:${escapeText(name)}`,
    organization !== undefined && organization !== name && `ORG:${escapeValue(organization)}`,
    ...phones
      .filter(({ kind }) => kind !== 'fax')
      .slice(0, NUMBERS)
      .map(({ href }) => `TEL:${href.replace('tel:', '').replace(/;ext=.*/, '')}`),
    email !== undefined && `EMAIL:${escapeText(email)}`,
    place && `ADR:${addressValue({ ...place, region: undefined, country: undefined })}`,
    'END:VCARD',
  ]
    .filter((line) => typeof line === 'string')
    .join('\r\n');
}
