import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('package/usr/lib/systemd/system', import.meta.url));
const names = readdirSync(folder);
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
/** The values of a setting, in the order in which they stand. */
const valuesIn = (text: string, key: string) =>
  [...text.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value = '']) => value);

describe('the units of a device', () => {
  it('are there for all that they ask for', () => {
    const asked = names.flatMap(
      (name) => textOf(name).match(/\brozcestnik-kiosk[\w@-]*\.(service|path|timer)\b/g) ?? [],
    );
    expect([...new Set(asked)].filter((name) => !names.includes(name))).toEqual([]);
  });

  it('leave the lock of releases to the program: whoever held it twice would wait for ever', () => {
    for (const name of names) expect(textOf(name)).not.toContain('flock');
  });

  it('have a stick mounted by the manager, where the command after it sees it, and unmounted whatever comes of it', () => {
    const usb = textOf('rozcestnik-kiosk-usb@.service');
    const [place = ''] = /\/run\/\S+/.exec(valuesIn(usb, 'ExecStart').join()) ?? [];
    expect(valuesIn(usb, 'ExecStartPre')).toEqual([
      `+/usr/bin/systemd-mount --collect --fsck=no -o ro,nosuid,nodev,noexec /dev/%I ${place}`,
    ]);
    expect(valuesIn(usb, 'ExecStopPost')).toEqual([`-+/usr/bin/systemd-umount ${place}`]);
    // Two sticks at once have a place each.
    expect(place).toMatch(/\/%i$/);
    for (const name of names) expect(valuesIn(textOf(name), 'Exec\\w+').join()).not.toMatch(/bin\/mount\b/);
  });
});
