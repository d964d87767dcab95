import { createHash } from 'node:crypto';
import source from './first.js?raw';

/** The one inline script: comments and indentation taken away. */
export const firstScript = source
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('//'))
  .join('');

const hash = createHash('sha256').update(firstScript).digest('base64');

/**
 * Content-Security-Policy of every public page: everything from here, no inline code but the hashed one.
 *
 * @param images origins of pictures beside our own, such as map tiles that the town chose
 * @param wasm whether the page may run WebAssembly, as the full-text search does; it is no `eval` of scripts
 */
export const policy = (images: readonly string[], wasm = false) =>
  [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    ["img-src 'self' data:", ...images].join(' '),
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
