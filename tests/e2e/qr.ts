import type { Locator } from '@playwright/test';
import jsqr from 'jsqr';
import sharp from 'sharp';

// Its types speak of an ES module, its file is CommonJS.
const decode = (jsqr as unknown as { readonly default?: typeof jsqr }).default ?? jsqr;

/** Width of a picture in which every square of a code is several points wide. */
const FINE = 1000;

/** What a camera reads of a picture of a code; as text of UTF-8, for a code does not say that it is. */
export async function readPicture(picture: Buffer): Promise<string | undefined> {
  const points = sharp(picture).resize({ width: FINE, kernel: 'nearest' }).ensureAlpha();
  const { data, info } = await points.raw().toBuffer({ resolveWithObject: true });
  const read = decode(new Uint8ClampedArray(data), info.width, info.height);
  return read ? new TextDecoder().decode(new Uint8Array(read.binaryData)) : undefined;
}

/** What a camera reads of a code on the page. */
export const readCode = async (code: Locator): Promise<string | undefined> => readPicture(await code.screenshot());
