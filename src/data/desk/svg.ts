import type { CustomPlugin } from 'svgo';
import { optimize } from 'svgo';

/** Elements that draw and nothing else. */
const ELEMENTS = new Set(
  `svg g defs symbol title desc path rect circle ellipse line polyline polygon text tspan clipPath mask linearGradient
   radialGradient stop pattern use`.split(/\s+/),
);

/** Attributes that say where and how. None of them runs anything or leads out. */
const ATTRIBUTES = new Set(
  `xmlns viewBox width height preserveAspectRatio id x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform
   fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray
   stroke-dashoffset stroke-opacity opacity color clip-path clip-rule mask offset stop-color stop-opacity gradientUnits
   gradientTransform spreadMethod patternUnits patternTransform clipPathUnits maskUnits font-size font-family font-weight
   font-style text-anchor dominant-baseline dx dy display visibility role aria-label href xlink:href xmlns:xlink`.split(
    /\s+/,
  ),
);

const isHref = (name: string) => name === 'href' || name === 'xlink:href';

/** Whether a value stays within the picture: an address in it leads to a part of the same picture. */
function staysInside(name: string, value: string): boolean {
  if (name.startsWith('xmlns')) return /^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink)$/.test(value);
  if (isHref(name)) return /^#[\w-]+$/.test(value);
  return value.replaceAll(/url\(\s*["']?#[\w-]+["']?\s*\)/g, '').search(/url|[\\<]|:\/\//i) === -1;
}

interface Node {
  readonly type: string;
  readonly name?: string;
}

const mayStay = (node: Node) => node.type === 'text' || (node.type === 'element' && ELEMENTS.has(node.name ?? ''));

/** Leaves in a picture only what is on the lists above, and text. */
const allowed: CustomPlugin = {
  name: 'allowed',
  fn: () => ({
    root: {
      enter: (root) => {
        root.children = root.children.filter((node) => node.type === 'element' && node.name === 'svg');
      },
    },
    element: {
      enter: (element) => {
        element.children = element.children.filter(mayStay);
        for (const [name, value] of Object.entries(element.attributes)) {
          if (!ATTRIBUTES.has(name) || !staysInside(name, value)) Reflect.deleteProperty(element.attributes, name);
        }
      },
    },
  }),
};

/**
 * A drawing without anything that could run or load something: it is parsed, and written anew from lists of what may stay.
 *
 * @throws Error when it is not a drawing.
 */
export function cleanSvg(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  // Entities are defined in a document type, and nothing a drawing needs is there.
  const plain = text.replace(/<!DOCTYPE[^[>]*(\[[^\]]*\])?[^>]*>/gi, '');
  if (/<!(DOCTYPE|ENTITY)/i.test(plain)) throw new Error('A document type.');
  // Styles become attributes first, so that a drawing keeps its colours without them.
  const { data } = optimize(plain, { plugins: ['inlineStyles', 'convertStyleToAttrs', allowed] });
  if (!/^<svg[\s>]/.test(data)) throw new Error('Not a drawing.');
  return new TextEncoder().encode(data);
}
