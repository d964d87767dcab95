import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Draft } from '../entry.ts';
import { phoneNumbers } from '../phone-number.ts';
import type { Context } from './context.ts';
import type { Row } from './row.ts';

export type Phone = NonNullable<Draft<ServiceEntry['phones']>>[number];

const KINDS: readonly (readonly [RegExp, NonNullable<Phone['kind']>])[] = [
  [/^(cell|mobil)/i, 'mobile'],
  [/^(text|sms)/i, 'text'],
  [/^fax/i, 'fax'],
  [/^(tty|tdd|textphone|minicom)/i, 'textphone'],
];

/** A fixed line or an unstated kind needs no word; one that we have no word for is kept as words. */
function kindOf(type: string): { kind?: NonNullable<Phone['kind']>; words?: string } {
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1];
  if (kind) return { kind };
  return !type || /^(voice|phone|telephone|landline|main|office)$/i.test(type) ? {} : { words: type };
}

function toPhones(row: Row, { country, shelf, words }: Context): Phone[] {
  const raw = row.line('number');
  const { numbers, rest } = phoneNumbers(raw, country);
  const { kind, words: type } = kindOf(row.line('type'));
  const about = [type, row.line('description'), row.line('department')].filter(Boolean).join(', ');
  const note = shelf.fit(about, 200, { heading: words.contacts, field: row.at('description') });
  const extension = row.line('extension');
  const line = /^\d{1,5}$/.test(extension) ? Number(extension) : undefined;
  if (extension && line === undefined) rest.push(`${raw} ${extension}`);
  for (const text of rest) {
    if (!text) continue;
    shelf.addContact(note ? `${text} (${note})` : text);
    row.tell('kept', 'phone', row.at('number'), { value: text });
  }
  return numbers.map(({ number, extension: own }) => {
    const dialled = line ?? own;
    return {
      number,
      ...(dialled !== undefined && { extension: dialled }),
      ...(kind && { kind }),
      ...(note && { note }),
    };
  });
}

/** Phones with those of `more` that are not among them yet. */
export function joinPhones(phones: readonly Phone[], more: readonly Phone[]): Phone[] {
  const all = new Map<string | undefined, Phone>();
  for (const phone of [...phones, ...more]) if (!all.has(phone.number)) all.set(phone.number, phone);
  return [...all.values()];
}

/**
 * Phones under `phones`, each number once, without those in `except`. What nobody could dial goes as it stands into the
 * contact note. Languages of a phone are added to `languages`.
 */
export function phonesOf(
  row: Row,
  context: Context,
  { except = [], languages = [] }: { except?: readonly Phone[]; languages?: Row[] } = {},
): Phone[] {
  const seen = new Set(except.map(({ number }) => number));
  return row.rows('phones').flatMap((one) => {
    const phones = toPhones(one, context);
    languages.push(...one.rows('languages'));
    if (one.line('language')) context.shelf.add(context.words.languages, one.line('language'));
    one.leftovers();
    return phones.flatMap((phone) => {
      if (seen.has(phone.number)) return [];
      seen.add(String(phone.number));
      return [phone];
    });
  });
}
