import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeRelease, publishRelease } from '../../kiosk/update/release.ts';
import { newKeys, secretKeyOf } from '../../kiosk/update/secret-key.ts';

const keys = newKeys();

/** Folders that are to go in the end. */
const made: string[] = [];

/** The line of `kiosk.conf` by which the machine trusts these releases. */
export const keyLine = keys.public.trim().split('\n').at(-1) ?? '';

/** A page whose heart beats, or does not. */
const page = (
  version: string,
  beats: boolean,
) => `<!doctype html><html lang="cs"><meta charset="utf-8"><title>${version}</title><h1>${version}</h1>
<script>
${beats ? '' : '//'}setInterval(() => document.visibilityState === 'visible' && fetch('/hb', { method: 'POST', body: '{"version":"${version}","misses":1}' }), 2000);
setInterval(() => fetch('/version.json').then((r) => r.json()).then((v) => v.version !== '${version}' && location.reload()), 2000);
</script>`;

/** What a release says of a hall that never opens. */
const CLOSED = {
  opening: { timeZone: 'Europe/Prague', always: false, slots: [], exceptions: [], onHolidays: 'closed', holidays: [] },
};

/** Makes a small site of a version, whose page has a heartbeat or not, for a hall that is open or closed. */
export function siteOf(version: string, beats = true, isOpen = true): string {
  const site = mkdtempSync('/tmp/rozcestnik-device-site-');
  made.push(site);
  writeFileSync(join(site, 'index.html'), page(version, beats));
  writeFileSync(join(site, '404.html'), page(version, beats));
  writeFileSync(join(site, 'version.json'), JSON.stringify({ version, built: '2026-01-01T00:00:00Z' }));
  writeFileSync(join(site, 'kiosk.json'), JSON.stringify(isOpen ? {} : CLOSED));
  // Enough bytes that a kill comes in the middle of them.
  for (let i = 0; i < 40; i++)
    writeFileSync(join(site, `${version}-${i}.bin`), Buffer.alloc(300_000, `${version}${i}`));
  return site;
}

/** Publishes a signed release of a site into a folder. */
export function publish(site: string, sequence: number, out: string): void {
  remove(out);
  made.push(out);
  publishRelease(site, describeRelease({ site, now: new Date(), days: 30, sequence }), out, secretKeyOf(keys.secret));
}

export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Removes all that was made here. */
export function removeMade(): void {
  for (const folder of made) remove(folder);
}
