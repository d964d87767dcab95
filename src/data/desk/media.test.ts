import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { isMedia } from './kinds.ts';
import { cleanMedia, writeMedia } from './media.ts';
import { Refusal } from './refusal.ts';

const root = mkdtempSync(join(tmpdir(), 'rozcestnik-media-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const bytesOf = (text: string) => new TextEncoder().encode(text);
const clean = async (svg: string) => new TextDecoder().decode(await cleanMedia('uploads/x.svg', bytesOf(svg)));

/** A photograph as a phone takes it: on its side, with where and by what it was taken. */
const photograph = () =>
  sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#8a2' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Telefon', Artist: 'Jana Nováková' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 39/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '14/1 2/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>Tichá 77</place></x:xmpmeta>')
    .toBuffer();

describe('a photograph', () => {
  it('loses where, when and by whom it was taken, is turned upright and made smaller', async () => {
    const taken = await photograph();
    const before = await sharp(taken).metadata();
    expect(before.exif?.includes('Jana Nov')).toBe(true);
    expect(before.xmp?.toString()).toContain('Tichá 77');
    const kept = Buffer.from(await cleanMedia('uploads/vchod.jpg', taken));
    const after = await sharp(kept).metadata();
    expect([after.exif, after.xmp, after.iptc]).toEqual([undefined, undefined, undefined]);
    expect(kept.toString('latin1')).not.toMatch(/GPS|Telefon|Jana|Tich/);
    // It lay on its side.
    expect([after.width, after.height]).toEqual([800, 1600]);
  });

  it.each(['png', 'webp'] as const)('of the kind %s too', async (kind) => {
    const taken = await sharp(await photograph())
      .keepMetadata()
      .toFormat(kind)
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const after = await sharp(Buffer.from(await cleanMedia(`uploads/a.${kind}`, taken))).metadata();
    expect([after.exif, after.xmp, after.format]).toEqual([undefined, undefined, kind]);
  });
});

const draw = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${attributes}>${inside}<path d="M0 0h9v9z" fill="#c00"/></svg>`;

describe('a drawing', () => {
  it.each([
    ['a script', draw('<script>alert(1)</script>')],
    ['a script of another space', draw('<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>')],
    ['a handler', draw('', ' onload="alert(1)"')],
    ['a handler in capitals', draw('<g ONCLICK="alert(1)"><rect width="1" height="1"/></g>')],
    ['foreign content', draw('<foreignObject><iframe src="https://evil.example"/></foreignObject>')],
    ['an address of a script', draw('<a xlink:href="javascript:alert(1)"><text>x</text></a>')],
    ['a picture from elsewhere', draw('<image href="https://evil.example/a.png"/>')],
    ['a use from elsewhere', draw('<use xlink:href="https://evil.example/a.svg#x"/>')],
    ['a paint from elsewhere', draw('<rect width="9" height="9" fill="url(https://evil.example/#p)"/>')],
    ['a style that loads', draw('<style>@import "https://evil.example/a.css"; path{fill:red}</style>')],
    ['a style that loads, in an attribute', draw('<g style="background:url(//evil.example/a)"/>')],
    ['a change of an address', draw('<a id="z"><set attributeName="href" to="javascript:alert(1)"/></a>')],
    ['an animation', draw('<animate attributeName="href" values="javascript:alert(1)" begin="0s"/>')],
    ['an address that hides in entities', draw('<a href="&#106;avascript:alert(1)"/>')],
    ['an instruction', `<?xml-stylesheet href="https://evil.example/a.css"?>${draw('')}`],
    ['data', draw('<image href="data:image/svg+xml;base64,PHN2Zz4="/>')],
    ['entities', `<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>${draw('')}`],
  ])('loses %s, and keeps what it draws', async (_, svg) => {
    const kept = await clean(svg);
    expect(kept).not.toMatch(
      /script|alert|evil|foreignObject|iframe|javascript|data:|@import|ENTITY|passwd|<(a|image|set|animate|style)\b|\son\w+=/i,
    );
    expect(kept).toMatch(/<path [^>]*d="M0 0h9v9z"/);
  });

  it.each([
    ['no drawing at all', '<html><script>alert(1)</script></html>'],
    ['not closed', '<svg xmlns="http://www.w3.org/2000/svg"><g>'],
    ['an entity used inside', `<!DOCTYPE svg [<!ENTITY a "<!ENTITY b 'x'>">]><svg>&a;</svg>`],
  ])('that is %s is refused or empty of it', async (_, svg) => {
    const kept = await clean(svg).catch((error: unknown) => {
      expect(error).toBeInstanceOf(Refusal);
      return '';
    });
    expect(kept).not.toMatch(/script|ENTITY|alert/);
  });
});

describe('a file', () => {
  it.each([
    ['uploads/a.exe', 'MZ'],
    ['uploads/a.html', '<p>'],
    ['uploads/a.pdf', 'not a PDF'],
    ['uploads/a.jpg', '<svg onload=alert(1)>'],
    ['uploads/a.png', 'GIF89a'],
  ])('%s that is not what may be there is refused', async (path, text) => {
    await expect(cleanMedia(path, bytesOf(text))).rejects.toBeInstanceOf(Refusal);
  });

  it('is kept only in the folder of uploads', async () => {
    const content = Buffer.from('%PDF-1.7 x').toString('base64');
    await writeMedia(root, { path: 'uploads/letak.pdf', content });
    expect(readFileSync(join(root, 'uploads/letak.pdf'), 'latin1')).toBe('%PDF-1.7 x');
    for (const path of ['uploads/../a.pdf', 'a.pdf', 'uploads/.a.pdf', 'services/a.pdf', 'uploads/b/../../a.pdf']) {
      expect(isMedia(path)).toBe(false);
      await expect(writeMedia(root, { path, content })).rejects.toBeInstanceOf(Refusal);
    }
    expect(existsSync(join(root, 'a.pdf'))).toBe(false);
  });
});
