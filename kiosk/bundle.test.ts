import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from './bundle.ts';
import { bundleRuntime } from './bundle.ts';

/** Most that each part of the runtime may weigh, in bytes as they are sent. */
const BUDGET: Readonly<Record<keyof Bundle, number>> = { first: 1200, main: 27_000, styles: 3500 };

describe('what a kiosk adds to a page', () => {
  let bundle: Bundle;
  beforeAll(async () => {
    bundle = await bundleRuntime();
  }, 60_000);

  it.each(Object.entries(BUDGET))('%s is light', (name, most) => {
    const weight = gzipSync(bundle[name as keyof Bundle]).length;
    expect(weight).toBeLessThanOrEqual(most);
    // And it is there.
    expect(weight).toBeGreaterThan(most / 2);
  });

  it('asks for nothing else', () => {
    expect(bundle.first + bundle.main).not.toMatch(/\bimport\s*\(|https?:\/\/(?!www\.w3\.org)/);
    expect(bundle.styles).not.toMatch(/url\(|@import/);
  });
});
