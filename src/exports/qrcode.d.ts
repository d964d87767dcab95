/** The encoder of `qrcode` alone, without its drawing on canvases and files, which browsers would have to load. */
declare module 'qrcode/lib/core/qrcode.js' {
  import type { QRCode, QRCodeOptions } from 'qrcode';

  export function create(text: string, options?: QRCodeOptions): QRCode;
}
