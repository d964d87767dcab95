import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { INTERFACE_ICONS } from '~/components/ui/icons.ts';
import { iconNames } from '~/schema/fields/icon.ts';

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
}

const ID = 'virtual:icons';

/** Bodies of the icons that content and interface use; the set has fifteen thousand, pages carry their own few. */
export function iconBodies(): Record<string, string> {
  const { icons } = createRequire(import.meta.url)('@iconify-json/material-symbols/icons.json') as IconSet;
  return Object.fromEntries(
    [...INTERFACE_ICONS, ...iconNames].map((name) => {
      const body = icons[`${name}-rounded`]?.body ?? icons[name]?.body;
      if (body === undefined) throw new Error(`Material Symbols has no icon "${name}".`);
      return [name, body.replaceAll(' fill="currentColor"', '')];
    }),
  );
}

/** Serves the icons to `components/ui/Icon.astro` as the module `virtual:icons`. */
export function icons(): Plugin {
  return {
    name: 'rozcestnik:icons',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(iconBodies())}` : undefined),
  };
}
