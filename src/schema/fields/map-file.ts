import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { issue } from '../issue.ts';

interface MapFile extends Wording {
  /** Without its dot. */
  readonly extension: 'pmtiles' | 'geojson';
}

/** The name of a file in the town's folder of map files; a name only, so that it cannot lead elsewhere. */
export function mapFile({ extension, ...wording }: MapFile) {
  const name = new RegExp(`^[a-z0-9][a-z0-9_-]*\\.${extension}$`, 'i');
  return {
    schema: z
      .string()
      .trim()
      .refine((value) => name.test(value), issue('mapFile')),
    widget: { widget: 'string', ...wording },
  } satisfies Field;
}

/** Whether an address is that of map tiles: secure, one host, with the places for zoom, column and row. */
export function isTileAddress(value: string): boolean {
  return (
    URL.canParse(value) &&
    /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(:\d+)?\//i.test(value) &&
    ['{z}', '{x}', '{y}'].every((part) => value.includes(part)) &&
    !value.includes('{s}') &&
    !/[\s;,'"]/.test(value)
  );
}

/** The address of map tiles with places for zoom, column and row. */
export function tileAddress(wording: Wording) {
  return {
    schema: z.string().trim().refine(isTileAddress, issue('tileAddress')),
    widget: { widget: 'string', ...wording },
  } satisfies Field;
}
