import type { HoursLine } from '../calendar/hours-lines.ts';
import type { Card, CardPhone, CardPlace } from './card.ts';

const hoursText = (lines: readonly HoursLine[]) => lines.map(({ label, text }) => `${label} ${text}`.trim()).join('; ');

const phoneText = ({ text, note }: CardPhone) => (note === '' ? text : `${text} (${note})`);

function placeText({ name, lines, stop, phones, hours }: CardPlace): string[] {
  return [
    [name, ...lines].filter(Boolean).join(', '),
    ...phones.map(phoneText),
    ...(stop === undefined ? [] : [stop]),
    ...(hours.length > 0 ? [hoursText(hours)] : []),
  ].filter((line) => line !== '');
}

/**
 * A card as plain text, for an e-mail or a clipboard: nothing in it needs to be pressed to be read.
 *
 * @param url address of its page, where there is one
 */
export function cardText(card: Card, url: string | undefined): string {
  const { name, provider, state, alert, summary, phones, emails, web, places, hours, verified } = card;
  return [
    name.value,
    provider.value,
    state,
    alert.value,
    '',
    summary.value,
    '',
    ...phones.map(phoneText),
    ...emails,
    web,
    ...(hours.length > 0 ? [hoursText(hours)] : []),
    ...places.flatMap((place) => ['', ...placeText(place)]),
    '',
    verified,
    url,
  ]
    .filter((line): line is string => line !== undefined)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n');
}

/** A card as plain texts for a draft, the fullest first: who cannot take it all has the numbers and the page. */
export const cardTexts = (card: Card, url: string | undefined): string[] => [
  cardText(card, url),
  cardText({ ...card, summary: { value: '', lang: undefined } }, url),
  shortText(card, url),
];

/** The least of a card, for a text message: who, which number, where, and the page with the rest. */
export function shortText({ name, phones, places }: Card, url: string | undefined): string {
  const [phone] = phones;
  const [place] = places;
  return [name.value, phone?.text, place && !place.secret && place.lines.join(', '), url].filter(Boolean).join('\n');
}
