import type { ProviderEntry } from '~/schema/collections/providers.ts';

const FORMS: readonly (readonly [RegExp, NonNullable<ProviderEntry['legalForm']>])[] = [
  [/příspěvkov/i, 'contributory-organization'],
  [/círk|church|religious|diocese/i, 'church-organization'],
  [/spolek|association|z\. ?s\./i, 'association'],
  [/obecně prospěšn|public benefit|o\. ?p\. ?s\./i, 'public-benefit'],
  [/ústav\b|z\. ?ú\./i, 'institute'],
  [/nada(ce|ční)|foundation|trust\b/i, 'foundation'],
  [/s\. ?r\. ?o\.|a\. ?s\.|společnost|limited|company|\bltd|\bllc|corporation/i, 'company'],
  [/fyzická osoba|osvč|sole trader|individual/i, 'person'],
  [/obec\b|město|kraj\b|úřad|government|municipal|public (body|sector)|council/i, 'public-body'],
];

/**
 * Our legal form from the words of a source.
 *
 * @example legalFormOf('Limited Company') // 'company'
 */
export const legalFormOf = (text: string) => FORMS.find(([pattern]) => pattern.test(text))?.[1];
