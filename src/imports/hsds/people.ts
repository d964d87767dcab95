import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Draft } from '../entry.ts';
import { emailAddresses } from '../web.ts';
import type { Context } from './context.ts';
import { phonesOf } from './phones.ts';
import type { Phone } from './phones.ts';
import type { Row } from './row.ts';

type Person = NonNullable<Draft<ServiceEntry['people']>>[number];

// Members of statutory bodies are never named, whatever the source calls them.
const STATUTORY =
  /statut|jednatel|předsed|predsed|ředitel|reditel|starost|director|chair|trustee|president|board|\bceo\b|директор|голова/i;

/** Contact persons with the rest of their phones. */
export interface People {
  readonly people: Person[];
  readonly phones: Phone[];
}

/**
 * Contact persons under `contacts`: their role, and how to reach them. A name is kept only where `named` says that the
 * person is a contact of a service, and never a member of a statutory body.
 */
export function peopleOf(
  row: Row,
  context: Context,
  { named, languages }: { named: boolean; languages: Row[] },
): People {
  const { words, shelf, tell } = context;
  const people: Person[] = [];
  const phones: Phone[] = [];
  for (const one of row.rows('contacts')) {
    const title = one.line('title');
    const role =
      shelf.fit(title || one.line('department'), 200, { heading: words.contacts, field: one.at('title') }) ??
      words.contact;
    const department = title ? one.line('department') : '';
    const name = one.line('name');
    const keepsName = named && !STATUTORY.test(title);
    if (name && !keepsName) tell('dropped', 'personalName', one.at('name'));
    const { emails, rest } = emailAddresses(one.line('email'));
    const [email, ...others] = emails;
    for (const text of [...others, ...rest]) shelf.addContact(`${role}: ${text}`);
    const [first, ...more] = phonesOf(one, context, { languages });
    if (first?.extension !== undefined || first?.note) more.unshift(first);
    phones.push(...more.map((phone) => ({ note: role, ...phone })));
    const isKnown = people.some(
      (person) => person.role === role && person.email === email && person.phone === first?.number,
    );
    if (!isKnown) {
      people.push({
        role: department && department !== role ? `${role}, ${department}`.slice(0, 200) : role,
        ...(name && keepsName && { name: name.slice(0, 200) }),
        ...(first && { phone: String(first.number) }),
        ...(email && { email }),
      });
    }
    one.leftovers();
  }
  return { people: unique(people), phones };
}

/** Persons, each once. */
export function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
