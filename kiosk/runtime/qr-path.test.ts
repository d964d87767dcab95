import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

/** Draws the path as a camera would see it, four pixels a module. */
function drawn({ size, path }: ReturnType<typeof qrPath>): { pixels: Uint8ClampedArray; width: number } {
  const width = size * 4;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, w] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row += 1)
      for (let column = Number(x) * 4; column < (Number(x) + Number(w)) * 4; column += 1)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return { pixels, width };
}

it.each([
  'tel:+420475000010',
  'mailto:poradna@example.org',
  'https://rozcestnik.example.org/sluzby/pecovatelska-sluzba-u-reky/',
  `https://rozcestnik.example.org/uk/posluhy/${'a'.repeat(180)}/`,
])('a phone reads %s', (text) => {
  const { pixels, width } = drawn(qrPath(text));
  expect(jsQR(pixels, width, width)?.data).toBe(text);
});
