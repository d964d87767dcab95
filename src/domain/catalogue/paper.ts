import type { Catalogue } from './catalogue.ts';

/** Most services for which, unless the town says otherwise, a sheet each is printed: some ten seconds of a first build. */
const SHEETS = 300;

/** Most services for which the catalogue is: it takes about as long. */
const BOOK = 1000;

/** In which shape the whole catalogue is printed. */
export type CatalogueFormat = 'a4' | 'a5' | 'a5-bleed';

/** Whether every service has a sheet to print, `/sluzby/<id>.pdf`. */
export function hasSheets({ settings, services }: Pick<Catalogue, 'settings' | 'services'>): boolean {
  const wanted = settings.print?.sheets ?? 'auto';
  return wanted === 'always' || (wanted === 'auto' && services.size <= SHEETS);
}

/** The shape of the printed catalogue, `/katalog.pdf`; nothing where the town wants none. */
export function catalogueFormat({
  settings,
  services,
}: Pick<Catalogue, 'settings' | 'services'>): CatalogueFormat | undefined {
  const wanted = settings.print?.catalogue ?? (services.size <= BOOK ? 'a5' : 'none');
  return wanted === 'none' || services.size === 0 ? undefined : wanted;
}
