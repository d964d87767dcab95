import sharp from 'sharp';

/** The longest side of a picture on a page, in pixels. */
const LONGEST = 1600;

/** A decoded picture may be so many pixels; a small file can unfold into gigabytes. */
const MOST_PIXELS = 80_000_000;

/**
 * A photograph as it may be published: turned upright, no larger than a page needs, without what the camera noted down,
 * such as where it was taken.
 */
export async function cleanImage(bytes: Uint8Array, extension: string): Promise<Uint8Array> {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .rotate()
    .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true });
  if (extension === '.png') return picture.png({ compressionLevel: 9, palette: false }).toBuffer();
  if (extension === '.webp') return picture.webp({ quality: 80 }).toBuffer();
  return picture.jpeg({ quality: 82, mozjpeg: true }).toBuffer();
}
