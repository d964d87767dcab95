import { create } from 'qrcode';

/** A QR code as one SVG path, with the quiet zone of four modules that cameras need around it. */
export interface QrPath {
  /** Width and height in modules. */
  readonly size: number;
  readonly path: string;
}

const QUIET = 4;

/** The QR code of a text. */
export function qrPath(text: string): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      let width = 0;
      while (x + width < size && modules.get(y, x + width)) width += 1;
      if (width === 0) continue;
      path += `M${x + QUIET} ${y + QUIET}h${width}v1h-${width}z`;
      x += width;
    }
  return { size: size + 2 * QUIET, path };
}
