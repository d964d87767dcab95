import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publish } from '~/build/publish.ts';
import { iconsFrom } from '~/components/ui/icon.ts';
import { getContent } from '~/data/check.ts';
import { getHolidays } from '~/data/holidays.ts';
import { getIcons } from '~/data/icons.ts';
import { contentRoot } from '~/data/load.ts';
import { DEFAULT_LOCALE, LOCALES } from '~/i18n/locales.ts';
import { iconNames } from '~/schema/fields/icon.ts';
import { bundleRuntime } from '../kiosk/bundle.ts';
import { kioskContent } from '../kiosk/content.ts';
import { makeKiosk } from '../kiosk/integration.ts';
import { HELP_ICON } from '../kiosk/pages/attract.ts';
import { FRAME_ICONS } from '../kiosk/pages/frame.ts';
import { kioskSettings } from '../kiosk/settings.ts';
import { buildArguments } from './build-command.ts';

// `--site` names pages of this town that were built already, for tests: they must need no change of settings to be a kiosk's.
const { values: given } = parseArgs({ options: { site: { type: 'string' } } });

const begun = performance.now();
const built = process.env['SOURCE_DATE_EPOCH'] ? new Date(Number(process.env['SOURCE_DATE_EPOCH']) * 1000) : new Date();
const { entries } = getContent(contentRoot());
const settings = kioskSettings(entries);
const site = entries.find(({ collection }) => collection === 'settings')?.data;

const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-kiosk-'));
const made = join('.astro', `kiosk-${process.pid}`);
process.on('exit', () => {
  for (const path of [folder, made]) rmSync(path, { recursive: true, force: true });
});

/** The same pages by the same program; a town with mistakes stops here, with the report of its own build. */
function buildSite(): string {
  const [content, pages] = [join(folder, 'content'), join(folder, 'site')];
  if (site) kioskContent(contentRoot(), content, settings);
  const env = { ...process.env, CONTENT_DIR: site ? content : contentRoot(), OUT_DIR: pages, SITE_URL: '' };
  const { status } = spawnSync(process.execPath, buildArguments(), { env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  return pages;
}

const pages = given.site ?? buildSite();

const offered = site?.['locales'] as readonly string[] | undefined;
const chosen = (locale: string) =>
  offered?.includes(locale) === true &&
  (settings.languages.length === 0 || settings.languages.some((one) => one === locale));
const locales = LOCALES.filter((locale) => locale === DEFAULT_LOCALE || chosen(locale));
mkdirSync(made, { recursive: true });
const {
  pages: count,
  files,
  bytes,
} = makeKiosk({
  site: pages,
  out: made,
  settings,
  locales,
  name: String(site?.['name']),
  version: built.toISOString().replaceAll(/[-:]|\.\d+/g, ''),
  built: built.toISOString(),
  device: {
    timeZone: String(site?.['timeZone']),
    holidays: getHolidays(String(site?.['country']), built.getFullYear()),
  },
  bundle: await bundleRuntime(),
  icon: iconsFrom(getIcons([...Object.values(FRAME_ICONS), HELP_ICON, ...iconNames])),
});
const target = process.env['OUT_DIR'] ?? 'dist-kiosk';
publish(made, target);

const number = (value: number) => value.toLocaleString('cs', { maximumFractionDigits: 1 });
console.log(
  `Kiosk ${target}: ${number(count)} stránek, ${number(files)} souborů, ${number(bytes / 1e6)} MB, ` +
    `za ${number((performance.now() - begun) / 1000)} s`,
);
