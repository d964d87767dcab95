/** Bytes of a file as text, and the encoding that was found. */
export interface Decoded {
  readonly text: string;
  /** A label of the Encoding Standard: `utf-8`, `utf-16le`, `windows-1250`, `iso-8859-2`, `windows-1252`. */
  readonly encoding: string;
}

const GUESSES = ['windows-1250', 'iso-8859-2', 'windows-1252'] as const;

// Letters of Czech come first, then what Slovak, the western languages and typography write; anything else tells of a
// wrong guess.
const CZECH = /[áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]/u;
const EXPECTED = /[äľĺôŕĽÄÖÜöüßàâçêëîïñûÀÂÇÊÑ„“”‘’‚–—…•§°€\u00A0«»²³½£©®]/u;

const strangenessOf = (letter: string) =>
  letter < '\u0080' ? 0 : CZECH.test(letter) ? -2 : EXPECTED.test(letter) ? -1 : 3;

const strangeness = (text: string) => Array.from(text).reduce((sum, letter) => sum + strangenessOf(letter), 0);

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function bestGuess(bytes: Uint8Array): Decoded {
  const guesses = GUESSES.map((encoding) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) }));
  return guesses.reduce((best, guess) => (strangeness(guess.text) < strangeness(best.text) ? guess : best));
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(10, start);
    yield bytes.subarray(start, end < 0 ? bytes.length : end + 1);
    start = end < 0 ? bytes.length : end + 1;
  }
}

/**
 * Text from bytes of an unknown encoding. A file that is UTF-8 but for a few lines is read line by line, so that one
 * broken row does not spoil the others.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { encoding: 'utf-16le', text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { encoding: 'utf-16be', text: new TextDecoder('utf-16be').decode(bytes) };
  const whole = utf8(bytes);
  if (whole !== undefined) return { encoding: 'utf-8', text: whole };
  const lines = [...linesOf(bytes)].map((line) => ({ line, text: utf8(line) }));
  const isMixed = lines.some(({ line, text }) => text !== undefined && text.length < line.length);
  const guess = bestGuess(bytes);
  if (!isMixed) return guess;
  const decoder = new TextDecoder(guess.encoding);
  return {
    encoding: `utf-8 + ${guess.encoding}`,
    text: lines.map(({ line, text }) => text ?? decoder.decode(line)).join(''),
  };
}
