import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Draft } from '../entry.ts';
import { emailAddresses, socialNetwork, webAddress } from '../web.ts';
import type { Context } from './context.ts';
import type { Row } from './row.ts';

type Contacts = Pick<Draft<ServiceEntry>, 'emails' | 'web' | 'social'>;

function emailsOf(row: Row, { shelf }: Context): string[] {
  const { emails, rest } = emailAddresses(row.line('email'));
  for (const text of rest) {
    shelf.addContact(text);
    row.tell('kept', 'email', row.at('email'), { value: text });
  }
  return emails;
}

/** A web address under a key; one that is none goes into the contact note. */
export function webOf(row: Row, key: string, { shelf }: Context): string | undefined {
  const raw = row.line(key);
  const url = webAddress(raw);
  if (url && url !== raw) row.tell('changed', 'webScheme', row.at(key), { value: url });
  if (raw && !url) {
    shelf.addContact(raw);
    row.tell('kept', 'web', row.at(key), { value: raw });
  }
  return url;
}

/** E-mails, web and social networks of a service or of an organization. */
export function contactsOf(row: Row, context: Context): Contacts {
  const emails = emailsOf(row, context);
  const [web, ...others] = ['url', 'website'].map((key) => webOf(row, key, context)).filter((url) => url !== undefined);
  const more = ['additional_urls', 'additional_websites'].flatMap((key) => row.rows(key));
  const social: NonNullable<Contacts['social']> = [];
  const profile = web && socialNetwork(web);
  if (profile) social.push({ network: profile, url: web });
  for (const url of others) if (url !== web) context.shelf.addContact(url);
  for (const one of more) {
    const [url, label] = [webOf(one, 'url', context), one.line('label')];
    const network = url && socialNetwork(url);
    if (network) social.push({ network, url });
    else if (url && url !== web) context.shelf.addContact(label ? `${label}: ${url}` : url);
    one.leftovers();
  }
  return {
    ...(emails.length > 0 && { emails }),
    ...(web && !profile && { web }),
    ...(social.length > 0 && { social }),
  };
}
