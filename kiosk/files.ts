/** Folders of the site of which a kiosk has no use: the editors' page, what is counted for them, exports. */
const LEFT_OUT = /^(admin|export|data|api)\/|(^|\/)(bez-vysledku)\//;

/** Endings of what pages of the site are made of. */
const PARTS = /\.(html|css|js|mjs|woff2|svg|png|jpg|jpeg|webp|avif|wasm|pagefind|pf_\w+|pmtiles|geojson)$/;

/** Data that scripts of the pages fetch; any other JSON is an export. */
const DATA = /^(hledat|mapa|map|muj-seznam)\/.+\.(json|txt)$|^sluzby\/[^/]+\.json$/;

/** Files of the site by name that only a public site needs. */
const PUBLIC_ONLY = /^(sw\.js|.*\.webmanifest|robots\.txt|sitemap.*|.*\.xml|_headers|_redirects|icons\/.*)$/;

/**
 * Whether a file of the site belongs on a kiosk. What is not known is left out: a file that is missing is noticed, one that
 * leads out is not.
 */
export const isTaken = (path: string): boolean =>
  !LEFT_OUT.test(path) && !PUBLIC_ONLY.test(path) && (PARTS.test(path) || DATA.test(path));
