import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Manifest } from '../../update/manifest.ts';
import { MANIFEST, objectPath } from '../../update/manifest.ts';
import type { Deb } from './deb.ts';
import type { TarEntry } from './tar.ts';

const FOLDER = fileURLToPath(new URL('../package', import.meta.url));

/** What the device is made of, all of it in Debian 12. */
const DEPENDS = [
  ...['nodejs (>= 18)', 'chromium', 'xserver-xorg-core', 'xserver-xorg-input-libinput', 'xserver-xorg-video-all'],
  ...['matchbox-window-manager', 'x11-utils', 'x11-xserver-utils', 'nginx-light', 'nftables', 'cups', 'cups-client'],
  ...['cups-filters', 'cups-ipp-utils', 'systemd', 'udev', 'util-linux', 'coreutils', 'mount'],
  ...['speech-dispatcher', 'espeak-ng', 'fonts-noto-core', 'fonts-dejavu-core', 'ca-certificates', 'tzdata'],
];

/** What goes into a package beside its own files. */
export interface PackageParts {
  readonly version: string;
  readonly site: string;
  readonly manifest: Manifest;
  /** The bundled program. */
  readonly program: string;
  readonly readme: string;
  readonly licence: string;
  readonly fleetPage: string;
  readonly seconds: number;
}

const file = (path: string, content: string | Buffer, mode = 0o644): TarEntry => ({
  path,
  mode,
  bytes: Buffer.from(content),
});

/** The files of `package/`, where they will be; programs are those in `bin`. */
function ownFiles(): TarEntry[] {
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(FOLDER.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.startsWith('debian/'))
    .sort()
    .map((path) => file(path, readFileSync(join(FOLDER, path)), path.includes('/bin/') ? 0o755 : 0o644));
}

/** The release as it would lie on a stick: what is in two pages twice is in the package once. */
function releaseFiles(site: string, manifest: Manifest): TarEntry[] {
  const folder = 'usr/share/rozcestnik-kiosk/release';
  const objects = new Map(manifest.files.map(({ path, sha256 }) => [sha256, path]));
  return [
    file(`${folder}/${MANIFEST}`, JSON.stringify(manifest)),
    ...[...objects].map(([sha256, path]) => file(`${folder}/${objectPath(sha256)}`, readFileSync(join(site, path)))),
  ];
}

const script = (name: string) => readFileSync(join(FOLDER, 'debian', name), 'utf8');

/** Everything in the Debian package of the kiosk. */
export function packageOf(parts: PackageParts): Deb {
  const { version, site, manifest, program, readme, licence, fleetPage, seconds } = parts;
  const doc = 'usr/share/doc/rozcestnik-kiosk';
  const day = new Date(seconds * 1000).toUTCString().replace('GMT', '+0000');
  const changelog =
    `rozcestnik-kiosk (${version}) unstable; urgency=medium\n\n  * Release ${manifest.version} of the town's pages.\n\n` +
    ` -- Rozcestnik <kiosk@localhost>  ${day.replace(/, 0/, ',  ')}\n`;
  return {
    control: {
      Package: 'rozcestnik-kiosk',
      Version: version,
      Architecture: 'all',
      Maintainer: 'Rozcestnik <kiosk@localhost>',
      Section: 'web',
      Priority: 'optional',
      Depends: DEPENDS.join(', '),
      Description:
        "catalogue of a town's social services on a public terminal\n" +
        ' Shows the pages on a touch screen, locked: own browser profile in memory,\n' +
        ' managed policies, watchdog by heartbeat, signed updates, firewall.',
    },
    scripts: { postinst: script('postinst'), prerm: script('prerm'), postrm: script('postrm') },
    conffiles: ['/etc/rozcestnik-kiosk/kiosk.conf'],
    files: [
      ...ownFiles(),
      file('usr/lib/rozcestnik-kiosk/kiosk.mjs', program),
      file('usr/share/rozcestnik-kiosk/fleet/index.html', fleetPage),
      file(`${doc}/README.md`, readme),
      file(
        `${doc}/copyright`,
        `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\n${licence}`,
      ),
      file(`${doc}/changelog.gz`, gzipSync(changelog, { level: 9 })),
      ...releaseFiles(site, manifest),
    ],
    seconds,
  };
}
