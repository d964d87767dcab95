const MARKS = /\p{M}/gu;

/**
 * A text in lower case and without diacritics, as many people type it.
 *
 * @example fold('Pečovatelská') // 'pecovatelska'
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(MARKS, '');
}
