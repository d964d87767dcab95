import jsqr from 'jsqr';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { qrSvg } from './qr.ts';

// Its types speak of an ES module, its file is CommonJS.
const read = (jsqr as unknown as { readonly default: typeof jsqr }).default;

/** What another reader sees in a picture of a width. */
async function decode(svg: string, width: number): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 300 })
    .resize(width, width, { kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return read(new Uint8ClampedArray(data), info.width, info.height, { inversionAttempts: 'dontInvert' })?.data;
}

it.each([
  ['an address', 'https://lhota.example.org/sluzby/pecovatelska-sluzba-u-reky/', 'M'],
  [
    'a contact',
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Pečovatelská služba U Řeky\r\nTEL:+420475000010\r\n${'NOTE:ž\r\n'.repeat(20)}END:VCARD`,
    'L',
  ],
] as const)('%s is read from its picture by an independent reader', async (_, text, correction) => {
  expect(await decode(qrSvg(text, correction), 276)).toBe(text);
});

it('has the quiet zone that the standard asks for', () => {
  const svg = qrSvg('a');
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  expect(side).toBe(21 + 2 * 4);
  const columns = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map(([, x, y, run]) => [
    Number(x),
    Number(y),
    Number(run),
  ]);
  for (const [x = 0, y = 0, run = 0] of columns) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + run, y + 1)).toBeLessThanOrEqual(side - 4);
  }
});
