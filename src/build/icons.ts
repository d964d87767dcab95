import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';

/** The ground of the icon where a device cuts it to a shape of its own; the same as the paper of the pages. */
const GROUND = '#fcfbf8';

/** Part of a maskable icon that no shape cuts off (W3C, Web Application Manifest). */
const SAFE = 0.66;

/** Icons by name: the side in pixels, the part of it that the drawing takes, whether it has a ground. */
const ICONS = [
  { name: 'any-192', side: 192, part: 0.94 },
  { name: 'any-512', side: 512, part: 0.94 },
  { name: 'maskable-192', side: 192, part: SAFE, ground: GROUND },
  { name: 'maskable-512', side: 512, part: SAFE, ground: GROUND },
  { name: 'apple-180', side: 180, part: 0.8, ground: GROUND },
] as const;

async function draw(svg: Buffer, out: string, icon: (typeof ICONS)[number]): Promise<void> {
  const inner = Math.round(icon.side * icon.part);
  const margin = Math.floor((icon.side - inner) / 2);
  const background = 'ground' in icon ? icon.ground : { r: 0, g: 0, b: 0, alpha: 0 };
  // Drawn from lines at the size that is wanted, not enlarged from a small picture.
  await sharp(svg, { density: (72 * inner) / 48 })
    .resize(inner, inner)
    .extend({
      top: margin,
      left: margin,
      bottom: icon.side - inner - margin,
      right: icon.side - inner - margin,
      background,
    })
    .png({ palette: true, compressionLevel: 9 })
    .toFile(join(out, `${icon.name}.png`));
}

/** Draws the icons by which a phone shows the site among its applications, from the one that the town has. */
export function icons(): AstroIntegration {
  return {
    name: 'rozcestnik:icons',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const svg = readFileSync(join(out, 'icon.svg'));
        const folder = join(out, 'icons');
        mkdirSync(folder, { recursive: true });
        await Promise.all(ICONS.map((icon) => draw(svg, folder, icon)));
      },
    },
  };
}
