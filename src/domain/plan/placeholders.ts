import { fold } from '../text/fold.ts';

/** Places for generated parts, by the word that an editor writes between double braces. */
export const PLACEHOLDERS = {
  oblasti: 'areas',
  cile: 'objectives',
  spolecne: 'joint',
  penize: 'money',
  harmonogram: 'timeline',
  obce: 'territory',
  sluzby: 'catalogue',
  skupiny: 'groups',
  setkani: 'meetings',
  cisla: 'figures',
  pripominky: 'comments',
  plneni: 'progress',
  zamery: 'ideas',
  kontakty: 'contacts',
  dotaznik: 'questionnaire',
} as const;

export type Placeholder = (typeof PLACEHOLDERS)[keyof typeof PLACEHOLDERS];

const isKnown = (word: string): word is keyof typeof PLACEHOLDERS => Object.hasOwn(PLACEHOLDERS, word);

/** The name of a part by the word for it, accents and capitals aside. */
export function placeholderOf(word: string): Placeholder | undefined {
  const name = fold(word);
  return isKnown(name) ? PLACEHOLDERS[name] : undefined;
}
