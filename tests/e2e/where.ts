/** Where the site of the demo town is served for the tests. */
export const PORT = Number(process.env['E2E_PORT'] ?? 4399);

/** Folder of that site: a build of its own, so that what is tested is surely what the sources say now, and `dist` is left alone. */
export const SITE = `node_modules/.cache/rozcestnik/e2e-${PORT}`;

/** Where the kiosk of the same town is served, away from the site beside it. */
export const KIOSK_PORT = PORT + 10;

/** Folder of that kiosk. */
export const KIOSK = `node_modules/.cache/rozcestnik/kiosk-${PORT}`;

/** Its address: a browser trusts a loopback address as it does in the hall. */
export const KIOSK_ORIGIN = `http://127.0.0.1:${KIOSK_PORT}`;
