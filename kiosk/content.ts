import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import type { KioskSettings } from './settings.ts';

interface SiteSettings {
  locales?: readonly string[];
  map?: { kind?: string };
  offline?: { off: boolean };
}

/**
 * The town as its kiosk shows it: a copy of its content whose settings offer the kiosk's languages, draw the map without the
 * internet, and leave out what a device without a network of its own has no use of.
 */
export function kioskContent(town: string, copy: string, { languages }: KioskSettings): void {
  cpSync(town, copy, { recursive: true, dereference: true });
  const file = join(copy, 'settings/site.yaml');
  const site = load(readFileSync(file, 'utf8')) as SiteSettings;
  if (languages.length > 0)
    site.locales = (site.locales ?? []).filter((one) => languages.some((chosen) => chosen === one));
  if (site.map?.kind === 'online') site.map = { kind: 'schematic' };
  site.offline = { off: true };
  writeFileSync(file, dump(site));
}
