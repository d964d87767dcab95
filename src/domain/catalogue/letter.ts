import { mailto } from './draft.ts';
import type { AgedOfProvider } from './freshness.ts';

/** What a letter to a provider needs to know of the town that writes it. */
export interface Sender {
  readonly catalogue: string;
  /** Who signs it, line by line. */
  readonly office: readonly string[];
  /** A day in words. */
  readonly date: (day: string) => string;
  /** Address of an entry's page; nothing where the site has none yet. */
  readonly page: (collection: string, id: string) => string | undefined;
}

type Say = (
  key: 'aged.never' | 'aged.since' | 'letter.body' | 'letter.subject',
  params?: Readonly<Record<string, string | number>>,
) => string;

/** A letter ready to be sent. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
  /** Opens it in whatever the reader writes letters with; nothing when there is nobody to send it to. */
  readonly mailto: string | undefined;
}

/** Asks a provider to confirm what nobody has confirmed for long. */
export function letterTo({ emails, entries }: AgedOfProvider, say: Say, sender: Sender): Letter {
  const list = entries.map(({ collection, id, name, verifiedOn }) => {
    const since = verifiedOn === undefined ? say('aged.never') : say('aged.since', { date: sender.date(verifiedOn) });
    return [`- ${name} (${since})`, sender.page(collection, id)].filter(Boolean).join('\n  ');
  });
  const params = { catalogue: sender.catalogue, list: list.join('\n'), office: sender.office.join('\n') };
  const [subject, body] = [say('letter.subject', params), say('letter.body', params)];
  const to = emails.map((one) => encodeURIComponent(one).replaceAll('%40', '@')).join(',');
  return { subject, body, mailto: to === '' ? undefined : mailto(to, subject, body) };
}
