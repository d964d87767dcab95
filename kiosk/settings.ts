import type { KioskEntry } from '~/schema/collections/kiosk.ts';

/** How a terminal behaves: what the town wrote in `settings/kiosk.yaml`, and what it left to us. */
export type KioskSettings = KioskEntry &
  Required<{
    [K in 'startPage' | 'idleSeconds' | 'warningSeconds' | 'slideSeconds' | 'printing' | 'restartAt']: NonNullable<
      KioskEntry[K]
    >;
  }>;

const DEFAULTS = {
  startPage: 'home',
  idleSeconds: 90,
  warningSeconds: 30,
  slideSeconds: 9,
  // Nobody is promised paper by a terminal of which we do not know whether it has a printer.
  printing: { paper: 'none', perSession: 5, perDay: 200 },
  restartAt: '03:30',
} as const;

const EMPTY: Pick<KioskEntry, 'slides' | 'languages'> = { slides: [], languages: [] };

interface Loaded {
  readonly collection: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The settings of the terminals of a town, from its checked entries. */
export function kioskSettings(entries: readonly Loaded[]): KioskSettings {
  const written = entries.find(({ collection }) => collection === 'kiosk')?.data as Partial<KioskEntry> | undefined;
  // A field left out is `undefined` in the entry, and must not hide what stands in for it.
  const given = Object.fromEntries(Object.entries(written ?? {}).filter(([, value]) => value !== undefined));
  return { ...EMPTY, ...DEFAULTS, ...(given as Partial<KioskEntry>) } as KioskSettings;
}
