import type { Schedule } from '~/domain/catalogue/catalogue.ts';
import type { Opening } from '~/domain/calendar/opening.ts';
import { openingOf } from '~/domain/calendar/opening.ts';

/** What the device needs of a town's `settings/kiosk.yaml`; it travels in the release as `/kiosk.json`. */
export interface KioskFile {
  readonly schema: 1;
  /** Address of the page to begin with, from `/`. */
  readonly startPage: string;
  /** When the hall is open and the screen on; without it, always. */
  readonly opening?: Opening;
  /** `HH:MM` of the nightly restart. */
  readonly restartAt: string;
  /** What it prints on, and how many prints a day. */
  readonly printing: { readonly paper: 'none' | 'a4' | 'receipt'; readonly perDay: number };
  /** Where new releases are. */
  readonly updateUrl?: string;
  /** Where the state is reported. */
  readonly fleetUrl?: string;
}

/** The part of `settings/kiosk.yaml` that matters here. */
export interface KioskSettings {
  readonly hours?: Schedule | undefined;
  readonly restartAt?: string | undefined;
  readonly printing?: { readonly paper: 'none' | 'a4' | 'receipt'; readonly perDay: number } | undefined;
  readonly updateUrl?: string | undefined;
  readonly fleetUrl?: string | undefined;
}

/** What else the town knows: its clock, its public holidays, the address of the start page. */
export interface KioskPlace {
  readonly startPage: string;
  readonly timeZone: string;
  readonly holidays: readonly string[];
}

/** Hours of a hall; where only holidays or single days are written, all other days are open. */
const hallHours = (hours: Schedule): Schedule => (hours.weekly.length === 0 ? { ...hours, always: true } : hours);

/** The device's part of a town's settings. */
export function kioskFile(settings: KioskSettings, { startPage, timeZone, holidays }: KioskPlace): KioskFile {
  const { hours, printing, updateUrl, fleetUrl } = settings;
  return {
    schema: 1,
    startPage,
    ...(hours && { opening: openingOf(hallHours(hours), { timeZone, holidays }) }),
    restartAt: settings.restartAt ?? '03:30',
    printing: { paper: printing?.paper ?? 'none', perDay: printing?.perDay ?? 100 },
    ...(updateUrl !== undefined && { updateUrl }),
    ...(fleetUrl !== undefined && { fleetUrl }),
  };
}
