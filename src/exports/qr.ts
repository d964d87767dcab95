import { create } from 'qrcode/lib/core/qrcode.js';

/** Blank modules around the code that the standard asks for (ISO/IEC 18004). */
const QUIET = 4;

/** How much of a code may be dirty or torn: `M` a seventh, `L` less, for longer texts. */
export type Correction = 'L' | 'M';

/** Dark modules of a row as horizontal runs of a path. */
function runs(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const begin = x;
    while (row[x + 1]) x++;
    path += `M${begin + QUIET} ${y + QUIET}h${x - begin + 1}v1H${begin + QUIET}z`;
  }
  return path;
}

/**
 * A QR code as SVG, black on white with its quiet zone, one unit a module; it has no size of its own.
 *
 * @param text what a phone reads: an address, or a whole contact
 */
export function qrSvg(text: string, correction: Correction = 'M'): string {
  const { modules } = create(text, { errorCorrectionLevel: correction });
  const { size, data } = modules;
  const side = size + 2 * QUIET;
  let path = '';
  for (let y = 0; y < size; y++) path += runs(Array.from(data.slice(y * size, (y + 1) * size), Boolean), y);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`;
}
