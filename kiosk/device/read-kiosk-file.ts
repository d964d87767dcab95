import type { KioskFile } from './kiosk-file.ts';
import { kioskFile } from './kiosk-file.ts';

const PAPERS = ['none', 'a4', 'receipt'] as const;

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

const isPath = (value: unknown): value is string => typeof value === 'string' && /^\/(?!\/)[\w/?=&.%-]*$/.test(value);

const isSecure = (value: unknown): value is string =>
  typeof value === 'string' && URL.canParse(value) && new URL(value).protocol === 'https:';

/** What holds when a release says nothing of the device. */
const PLAIN = kioskFile({}, { startPage: '/', timeZone: 'Europe/Prague', holidays: [] });

/** `/kiosk.json` of a release, each part checked, for units and policies are made of it; what is wrong is left out. */
export function readKioskFile(text: string | undefined): KioskFile {
  let read: Partial<KioskFile>;
  try {
    read = (JSON.parse(text ?? '{}') ?? {}) as Partial<KioskFile>;
  } catch {
    return PLAIN;
  }
  const { startPage, opening, restartAt, printing, updateUrl, fleetUrl } = read;
  return {
    schema: 1,
    startPage: isPath(startPage) ? startPage : PLAIN.startPage,
    ...(opening && { opening }),
    restartAt: isTime(restartAt) ? restartAt : PLAIN.restartAt,
    printing: {
      paper: PAPERS.find((paper) => paper === printing?.paper) ?? 'none',
      perDay: Number.isSafeInteger(printing?.perDay) ? (printing?.perDay ?? 0) : PLAIN.printing.perDay,
    },
    ...(isSecure(updateUrl) && { updateUrl }),
    ...(isSecure(fleetUrl) && { fleetUrl }),
  };
}
