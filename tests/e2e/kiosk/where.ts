const port = Number(process.env['E2E_PORT'] ?? 4399);

/** Where the kiosk of the demo town is served for the tests, away from the site beside it. */
export const KIOSK_PORT = port + 10;

/** Folder of that kiosk. */
export const KIOSK = `node_modules/.cache/rozcestnik/kiosk-${port}`;

/** Its address: a browser trusts a loopback address as it does in the hall. */
export const KIOSK_ORIGIN = `http://127.0.0.1:${KIOSK_PORT}`;
