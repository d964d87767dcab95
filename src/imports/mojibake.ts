// What is left of a two-byte UTF-8 letter after it was read as a one-byte encoding: Ã¡, Å™, Ä›, Ĺˇ, Ă©, â€ž.
const SUSPECT = /[ÃÅÄÂĂĹ][\u0080-\u00BF\u0100-\u017F\u02C6-\u02DD\u2010-\u203A\u20AC\u2122]|â€|Ð[\u0080-\u00BF]/;

const ENCODINGS = ['windows-1252', 'windows-1250'] as const;

/** Letter → byte of a one-byte encoding. */
function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}

const tables = ENCODINGS.map(bytesOf);

/**
 * Text whose UTF-8 was once read as windows-1252 or windows-1250, put right; other text as it is.
 *
 * @example unscramble('PÅ™Ã­bor') // 'Příbor'
 */
export function unscramble(text: string): string {
  if (!SUSPECT.test(text)) return text;
  for (const table of tables) {
    const bytes = Array.from(text).map((letter) => table.get(letter));
    if (bytes.some((byte) => byte === undefined)) continue;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
    } catch {
      // Not UTF-8 under this encoding; the next one may fit.
    }
  }
  return text;
}
