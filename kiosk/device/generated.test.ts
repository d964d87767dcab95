import { describe, expect, it } from 'vitest';
import type { Conf } from './conf.ts';
import { STRICT } from './conf.ts';
import { generatedFiles, maskedUnits, policyFile, printerCommands } from './generated.ts';
import { readKioskFile } from './read-kiosk-file.ts';

const kiosk = readKioskFile(
  JSON.stringify({ startPage: '/krizove-linky/', restartAt: '02:45', printing: { paper: 'a4', perDay: 80 } }),
);
const settings = (conf: Partial<Conf> = {}) => ({ conf: { ...STRICT, ...conf }, kiosk });
const fileOf = (path: RegExp, conf: Partial<Conf> = {}) =>
  [...generatedFiles(settings(conf))].find(([name]) => path.test(name))?.[1];

describe('the files of a device', () => {
  it('have the policy of the settings', () => {
    const policy = JSON.parse(policyFile(settings({ printer: 'usb://x/y' }))) as Record<string, unknown>;
    expect(policy).toMatchObject({ PrintingEnabled: true, HomepageLocation: 'http://127.0.0.1:8080/krizove-linky/' });
  });

  it('allow no printing where the town prints but this kiosk has no printer', () => {
    expect(JSON.parse(policyFile(settings()))).toMatchObject({ PrintingEnabled: false });
  });

  it('keep keyboards and sticks out, unless the IT lets them in', () => {
    expect(fileOf(/udev/)).toMatch(/ID_INPUT_KEYBOARD.*IGNORE[^]*bInterfaceClass}=="08".*authorized}="0"/);
    expect(fileOf(/xorg/)).toContain('MatchIsKeyboard');
    expect(fileOf(/modprobe/)).toContain('install usb-storage /bin/false');
    const open = { keyboard: true, usbUpdates: true };
    expect(fileOf(/udev/, open)).not.toMatch(/KEYBOARD|authorized/);
    expect(fileOf(/udev/, open)).toContain('ROZCESTNIK');
    expect(fileOf(/xorg/, open)).not.toContain('MatchIsKeyboard');
    expect(fileOf(/modprobe/, open)).not.toContain('usb-storage');
  });

  it('have no way to another terminal, unless the IT wants a login there', () => {
    expect(fileOf(/xorg/)).toMatch(/DontVTSwitch[^]*DontZap/);
    expect(fileOf(/logind/)).toContain('NAutoVTs=0');
    expect(maskedUnits(settings())).toContain('getty@.service');
    expect(fileOf(/logind/, { console: true })).toBeNull();
    expect(maskedUnits(settings({ console: true }))).toEqual([]);
  });

  it.each([
    { pointer: true },
    { language: 'en' },
    { rotate: 'left' },
    { keyboard: true },
    { printer: 'usb://x/y' },
  ] as const)('change with all that a session is begun with: %j', (conf) =>
    expect([...generatedFiles(settings(conf))]).not.toEqual([...generatedFiles(settings())]),
  );

  it('change with the hours of the hall', () => {
    const opening = {
      timeZone: 'Europe/Prague',
      always: true,
      slots: [],
      exceptions: [],
      onHolidays: 'closed',
      holidays: [],
    } as const;
    const changed = generatedFiles({ ...settings(), kiosk: { ...kiosk, opening } });
    expect([...changed]).not.toEqual([...generatedFiles(settings())]);
  });

  it('restart when the town says', () => expect(fileOf(/restart\.timer/)).toContain('OnCalendar=*-*-* 02:45:00'));

  it('turn the touch as the session turns the picture', () => {
    expect(fileOf(/xorg/, { rotate: 'left' })).toContain('"CalibrationMatrix" "0 -1 1 1 0 0 0 0 1"');
    expect(fileOf(/xorg/)).not.toContain('CalibrationMatrix');
  });

  it('have CUPS stop only what no visitor may print: two days of long prints pass', () => {
    const [first = []] = printerCommands(settings({ printer: 'ipp://10.0.0.9/ipp/print' }));
    expect(first.join(' ')).toMatch(
      /-v ipp:\/\/10\.0\.0\.9\/ipp\/print .*job-quota-period=86400 .*job-page-limit=1600 /,
    );
    expect(printerCommands(settings())[0]).toEqual(['lpadmin', '-x', 'kiosk']);
  });
});

describe('/kiosk.json', () => {
  it.each([undefined, '', '{', 'null', '[]'])('that is no such file gives what is safe: %j', (text) => {
    expect(readKioskFile(text)).toMatchObject({ startPage: '/', restartAt: '03:30', printing: { paper: 'none' } });
  });

  it('is taken in parts: what does not belong into units and policies is left out', () => {
    const read = readKioskFile(
      JSON.stringify({
        startPage: 'https://example.org/',
        restartAt: '02:45\nExecStart=/bin/sh',
        printing: { paper: 'gold', perDay: '1; reboot' },
        updateUrl: 'http://example.org/',
        fleetUrl: 'https://example.org/hlaseni',
      }),
    );
    expect(read).toEqual({
      schema: 1,
      startPage: '/',
      restartAt: '03:30',
      printing: { paper: 'none', perDay: 100 },
      fleetUrl: 'https://example.org/hlaseni',
    });
  });

  it.each(['//example.org/', '/\\example.org', '/a b', '/"x'])('has no start page %j', (startPage) => {
    expect(readKioskFile(JSON.stringify({ startPage })).startPage).toBe('/');
  });
});
