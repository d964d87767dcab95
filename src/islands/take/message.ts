import { cardText, cardTexts, shortText } from '~/domain/catalogue/card-text.ts';
import type { Draft } from '~/domain/catalogue/draft.ts';
import { mailDraft, smsDraft } from '~/domain/catalogue/draft.ts';
import type { ListedFile } from '~/domain/catalogue/list-part.ts';
import { listFragment } from '~/domain/catalogue/shared-list.ts';
import { pathTo } from '~/i18n/routes.ts';
import { addressOf } from './address.ts';
import type { Speaker } from './load.ts';

/** What is sent: one service, or a list of them. */
export interface Message {
  readonly subject: string;
  /** All of it, for a clipboard and for other programs. */
  readonly text: string;
  readonly mail: Draft;
  readonly sms: Draft;
  readonly url: string;
}

/** Between services of a list. */
const RULE = '\n\n———\n\n';

/** Services as a message in the language of the page. */
export function messageOf(speaker: Speaker, files: readonly ListedFile[]): Message {
  const { t, cardOf, pageOf, locale } = speaker;
  const cards = files.map(cardOf);
  const [only] = cards;
  if (only && cards.length === 1) {
    const url = pageOf(only.id);
    const [subject, texts] = [only.name.value, cardTexts(only, url)];
    return {
      subject,
      text: cardText(only, url),
      mail: mailDraft(subject, texts),
      sms: smsDraft([shortText(only, url)]),
      url,
    };
  }
  const url = addressOf(`${pathTo(locale, 'myList')}${listFragment(files.map(({ id }) => id))}`);
  const subject = t('take.listTitle');
  const text = [...cards.map((card) => cardText(card, pageOf(card.id))), url].join(RULE);
  const short = [...cards.map((card) => shortText(card, undefined)), url].join('\n\n');
  return { subject, text, mail: mailDraft(subject, [text, short, url]), sms: smsDraft([short, url]), url };
}
