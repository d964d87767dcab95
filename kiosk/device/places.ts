/** Where things are on a device. */
export const PLACES = {
  conf: '/etc/rozcestnik-kiosk/kiosk.conf',
  /** Releases, and the links to the one that is shown and to the one before. */
  releases: '/var/lib/rozcestnik-kiosk',
  /** The release that came inside the package. */
  packaged: '/usr/share/rozcestnik-kiosk/release',
  /** Numbers of the day, kept over a restart. */
  tally: '/var/lib/rozcestnik-kiosk-browser/tally.json',
  /** What the fleet page reads. */
  state: '/var/lib/rozcestnik-kiosk/kiosk-state.json',
  /** Of the session, gone when the machine is switched off. */
  run: '/run/rozcestnik-kiosk',
  socket: '/run/rozcestnik-kiosk/beat.sock',
  beat: '/run/rozcestnik-kiosk/beat.json',
  cookie: '/run/rozcestnik-kiosk-screen/cookie',
  /** Addresses of the servers that may be called. */
  hosts: '/run/rozcestnik-kiosk-hosts/hosts.json',
} as const;

/** The only origin that the browser knows. */
export const ORIGIN = 'http://127.0.0.1:8080';
