import type { Html } from './html.ts';
import { trusted } from './html.ts';

/** Draws an icon by its Material Symbols name. */
export type DrawIcon = (name: string) => Html;

/**
 * A drawer of icons from their bodies (inner SVG on 24 × 24); one that is not there draws nothing.
 * An icon never stands alone: the word beside it says the same, so screen readers skip it.
 */
export function iconsFrom(bodies: Readonly<Record<string, string>>): DrawIcon {
  const drawn = new Map<string, Html>();
  return (name) => {
    const known = drawn.get(name);
    if (known) return known;
    const body = bodies[name] ?? '';
    const icon = trusted(
      `<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">${body}</svg>`,
    );
    drawn.set(name, icon);
    return icon;
  };
}
