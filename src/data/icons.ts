import { createRequire } from 'node:module';
import { join } from 'node:path';
import { memo } from './memo.ts';

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
}

/**
 * Inner SVG (on 24 × 24) of the named Material Symbols; the set has fifteen thousand, pages carry their own few.
 *
 * @throws Error when the set has no icon of a name
 */
export function getIcons(names: readonly string[]): Readonly<Record<string, string>> {
  return memo('icons', () => {
    const { icons } = createRequire(join(process.cwd(), 'package.json'))(
      '@iconify-json/material-symbols/icons.json',
    ) as IconSet;
    const bodies = names.map((name) => {
      const body = icons[`${name}-rounded`]?.body ?? icons[name]?.body;
      if (body === undefined) throw new Error(`Material Symbols has no icon "${name}".`);
      return [name, body.replaceAll(' fill="currentColor"', '')] as const;
    });
    return Object.fromEntries(bodies);
  });
}
