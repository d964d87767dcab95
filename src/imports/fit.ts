/**
 * Text of at most `max` characters, cut at a word and ended by an ellipsis.
 *
 * @example shorten('domov pro seniory', 12) // 'domov pro…'
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const end = cut.search(/\s\S*$/);
  return `${(end > max / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}

/** Text on one line. */
export const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();

/** Sentences of a text; an abbreviation followed by a capital letter is taken for an end. */
export const sentencesOf = (text: string) => text.split(/(?<=[.!?…])\s+(?=["„“(]?[\p{Lu}\d])/u);

/**
 * The first sentences that fit into `max` characters; a single longer one is cut.
 *
 * @example firstSentences('Ahoj. Jak se máš?', 8) // 'Ahoj.'
 */
export function firstSentences(text: string, max: number): string {
  const [first = '', ...others] = sentencesOf(oneLine(text));
  let result = shorten(first, max);
  for (const sentence of others) {
    if (result.length + 1 + sentence.length > max) break;
    result += ` ${sentence}`;
  }
  return result;
}

/** Sentences gathered into pieces of at most `max` characters, none of them lost. */
export function pieces(text: string, max: number): string[] {
  const result: string[] = [];
  for (const sentence of sentencesOf(oneLine(text)).flatMap((one) => wordsWithin(one, max))) {
    const last = result.at(-1);
    if (last !== undefined && last.length + 1 + sentence.length <= max)
      result[result.length - 1] = `${last} ${sentence}`;
    else result.push(sentence);
  }
  return result;
}

function wordsWithin(sentence: string, max: number): string[] {
  if (sentence.length <= max) return [sentence];
  const end = sentence.lastIndexOf(' ', max);
  const at = end > 0 ? end : max;
  return [sentence.slice(0, at).trim(), ...wordsWithin(sentence.slice(at).trim(), max)];
}
