/** Packages of the editor's pages; `tests/architecture.test.ts` finds them by their imports. */
export const PREPARED = [
  'astro/zod',
  'diff',
  'fastest-levenshtein',
  'js-yaml',
  'leaflet',
  'libphonenumber-js/max',
  'markdown-it',
  'markdown-it-footnote',
  'pmtiles',
  'protomaps-leaflet',
];
