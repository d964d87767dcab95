import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleProgram } from '../kiosk/device/deb/bundle.ts';
import { deb } from '../kiosk/device/deb/deb.ts';
import { packageOf } from '../kiosk/device/deb/package.ts';
import { sayer } from '../kiosk/device/words/say.ts';
import { Refusal } from '../kiosk/update/refusal.ts';
import { describeRelease } from '../kiosk/update/release.ts';

// Makes the Debian package of the terminal of the pages that `npm run build:kiosk` made.

const say = sayer('cs');
const site = process.env['OUT_DIR'] ?? 'dist-kiosk';
if (!existsSync(join(site, 'index.html'))) {
  console.error(say('deb.noSite', { site }));
  process.exit(2);
}

// A date given from outside makes the same package of the same pages, byte for byte.
const epoch = process.env['SOURCE_DATE_EPOCH'];
const seconds = epoch === undefined ? Math.floor(Date.now() / 1000) : Number(epoch);
const root = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

try {
  const manifest = describeRelease({ site, now: new Date(seconds * 1000), days: 365 });
  const { version } = JSON.parse(root('package.json')) as { version: string };
  const full = `${version}+${manifest.sequence}`;
  const bytes = deb(
    packageOf({
      version: full,
      site,
      manifest,
      program: await bundleProgram(),
      readme: root('kiosk/device/README.md'),
      licence: root('LICENSE'),
      fleetPage: root('kiosk/fleet/index.html'),
      seconds,
    }),
  );
  const file = join(site, `rozcestnik-kiosk_${full}_all.deb`);
  writeFileSync(file, bytes);
  const size = (bytes.length / 1e6).toLocaleString('cs', { maximumFractionDigits: 1 });
  console.log(say('deb.done', { file, size, sequence: manifest.sequence }));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(say(`refusal.${error.code}`, error.params));
  process.exit(1);
}
