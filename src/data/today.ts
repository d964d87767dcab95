import { wallTime } from '~/domain/calendar/clock.ts';
import type { SettingsEntry } from '~/schema/collections/settings.ts';
import type { Entry } from './load.ts';

/** Settings of the town among what was read; nothing when their file cannot be. */
export const settingsIn = (entries: readonly Entry[]): SettingsEntry | undefined =>
  entries.find(({ file }) => file === 'settings/site.yaml')?.data as SettingsEntry | undefined;

/**
 * The day that the town's clock shows at a moment, `YYYY-MM-DD`.
 *
 * @param settings of the town; before they can be read, the clock is that of Greenwich
 */
export const townDay = (settings: Pick<SettingsEntry, 'timeZone'> | undefined, now = new Date()): string =>
  wallTime(now, settings?.timeZone ?? 'UTC').day;
