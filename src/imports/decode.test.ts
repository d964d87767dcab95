import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

/** Bytes of text in a one-byte encoding. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(Array.from(text).map((letter) => table.get(letter) ?? 63));
}

const czech = 'Pečovatelská služba pomáhá seniorům. Žádost vyřídí úředník v Příboře.';

describe('decode', () => {
  it.each(['windows-1250', 'iso-8859-2'])('recognises Czech written in %s', (encoding) => {
    expect(decode(encoded(czech, encoding))).toEqual({ text: czech, encoding });
  });

  it('recognises a western text in windows-1252', () => {
    expect(decode(encoded('Señora Müller, à la carte', 'windows-1252')).text).toBe('Señora Müller, à la carte');
  });

  it('keeps the lines that are UTF-8 when another line is not', () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('Příbor\n'),
      ...encoded('Kopřivnice\n', 'windows-1250'),
      ...new TextEncoder().encode('Štramberk'),
    ]);
    expect(decode(bytes).text).toBe('Příbor\nKopřivnice\nŠtramberk');
  });

  it('reads UTF-16 by its mark', () => {
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x41, 0x00)).text).toBe('A');
  });
});
