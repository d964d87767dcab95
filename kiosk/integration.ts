import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { html, trusted } from '~/components/ui/html.ts';
import type { DrawIcon } from '~/components/ui/icon.ts';
import type { Locale } from '~/i18n/locales.ts';
import { DEFAULT_LOCALE } from '~/i18n/locales.ts';
import { localeOf, pathTo } from '~/i18n/routes.ts';
import type { Bundle } from './bundle.ts';
import { kioskFile } from './device/kiosk-file.ts';
import { isTaken } from './files.ts';
import { attractScreen } from './pages/attract.ts';
import { bar, reachSpace } from './pages/frame.ts';
import { kioskPolicy } from './pages/policy.ts';
import { closeWaysOut } from './pages/ways-out.ts';
import type { KioskConfig } from './runtime/config.ts';
import type { KioskSettings } from './settings.ts';
import { wordsIn } from './words.ts';

/** A finished site, and what makes a kiosk of it. */
export interface KioskSource {
  /** Folder of the site as `npm run build` made it. */
  readonly site: string;
  readonly out: string;
  readonly settings: KioskSettings;
  readonly locales: readonly Locale[];
  /** Name of the catalogue in the town's language. */
  readonly name: string;
  readonly version: string;
  /** When it was made, ISO 8601. */
  readonly built: string;
  /** The clock of the town and its public holidays, which the device goes by. */
  readonly device: { readonly timeZone: string; readonly holidays: readonly string[] };
  readonly bundle: Bundle;
  readonly icon: DrawIcon;
}

/** How many files a kiosk has, and how many bytes. */
export interface Made {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Writes what the pages of a kiosk load beside the site's own, and says where it is. */
function writeRuntime(source: KioskSource): Map<string, string> {
  const { out, settings, locales, version, built, device, bundle } = source;
  const start = (locale: Locale) => pathTo(locale, settings.startPage);
  const configIn = (locale: Locale): KioskConfig => ({
    version,
    start: start(DEFAULT_LOCALE),
    idleSeconds: settings.idleSeconds,
    warningSeconds: settings.warningSeconds,
    slideSeconds: settings.slideSeconds,
    printing: settings.printing,
    languages: [locale, ...locales.filter((other) => other !== locale)],
    publicUrl: settings.publicUrl,
    help: settings.translations?.[locale]?.help ?? settings.help,
    words: wordsIn(locale),
  });
  const texts = [
    ['first', 'js', bundle.first],
    ['main', 'js', bundle.main],
    ['styles', 'css', bundle.styles],
    ...locales.map((locale) => [locale, 'js', `globalThis.kiosk=${JSON.stringify(configIn(locale))}`] as const),
  ] as const;
  mkdirSync(join(out, 'kiosk'), { recursive: true });
  const places = texts.map(([name, ending, text]) => {
    const path = `kiosk/${name}.${digest(text)}.${ending}`;
    writeFileSync(join(out, path), text);
    return [name, `/${path}`] as const;
  });
  writeFileSync(join(out, 'version.json'), JSON.stringify({ version, built }));
  const file = kioskFile(settings, { ...device, startPage: start(DEFAULT_LOCALE) });
  writeFileSync(join(out, 'kiosk.json'), JSON.stringify(file, undefined, 2));
  return new Map(places);
}

/** Makes pages of the site into pages of the kiosk. */
function pageMaker(source: KioskSource, places: Map<string, string>, isPage: (path: string) => boolean) {
  const { settings, locales, icon, name } = source;
  const signpost = trusted(
    readFileSync(join(source.site, 'icon.svg'), 'utf8').replace('<svg ', '<svg class="icon" aria-hidden="true" '),
  );
  const at = (one: string) => places.get(one) ?? '';
  const start = pathTo(DEFAULT_LOCALE, settings.startPage);
  const starts = locales.map((locale) => ({ locale, start: pathTo(locale, settings.startPage) }));
  const attract = attractScreen({
    settings,
    icon,
    name,
    mark: signpost,
    starts,
    crisis: pathTo(DEFAULT_LOCALE, 'crisis'),
  }).text;
  const mark = icon('qr-code-2').text.replace('class="icon"', 'class="icon kiosk-mark"');
  return (path: string, page: string): string => {
    const locale = localeOf(path);
    const frame = { locale, settings, icon };
    // Codes and messages that the site itself makes lead to where a phone can go.
    const site = settings.publicUrl === undefined ? '' : html`<meta name="site" content="${settings.publicUrl}">`.text;
    const head = `${site}<script src="${at(locale)}"></script><script src="${at('first')}"></script>`;
    return closeWaysOut(page, { isPage, publicUrl: settings.publicUrl, mark })
      .replace(
        /(http-equiv="content-security-policy" content=")([^"]*)(">)/i,
        (_, before: string, policy: string, after: string) => {
          return `${before}${kioskPolicy(policy)}${after}${head}`;
        },
      )
      .replace(
        '</head>',
        `<link rel="stylesheet" href="${at('styles')}"><script defer src="${at('main')}"></script></head>`,
      )
      .replace(/(<body[^>]*>)/, (body) => `${body}${reachSpace(frame).text}`)
      .replace('</body>', `${path === start ? attract : ''}${bar(frame).text}</body>`);
  };
}

/** Makes a kiosk of a finished site: pages without a way out, the runtime, and nothing that only the public needs. */
export function makeKiosk(source: KioskSource): Made {
  const { site, out } = source;
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isTaken);
  const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const pages = new Set(files.filter((file) => file.endsWith('.html')).map(addressOf));
  const places = writeRuntime(source);
  const make = pageMaker(source, places, (path) => pages.has(path) || pages.has(`${path}/`));
  let bytes = 0;
  for (const file of files) {
    const target = join(out, file);
    mkdirSync(dirname(target), { recursive: true });
    if (file.endsWith('.html')) {
      const page = make(addressOf(file), readFileSync(join(site, file), 'utf8'));
      bytes += Buffer.byteLength(page);
      writeFileSync(target, page);
    } else {
      copyFileSync(join(site, file), target);
      bytes += readFileSync(target).length;
    }
  }
  return { pages: pages.size, files: files.length + places.size + 2, bytes };
}
