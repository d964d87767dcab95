import { describe, expect, it } from 'vitest';
import { parseConf, STRICT } from './conf.ts';

describe('kiosk.conf', () => {
  it('says nothing and gives the strict kiosk', () => {
    expect(parseConf('# a comment\n\nname =\nupdate-key =\n')).toEqual({ conf: STRICT, problems: [] });
  });

  it('takes what the IT decides, in Czech or English', () => {
    const { conf, problems } = parseConf(
      'name = radnice-1\r\nupdate-key = RWQa\nupdate-key = RWQb\nkeyboard = ano\nusb-updates=yes\nprinter = ipp://10.0.0.9/ipp/print\nrotate = left',
    );
    expect(problems).toEqual([]);
    expect(conf).toMatchObject({ name: 'radnice-1', keys: ['RWQa', 'RWQb'], keyboard: true, usbUpdates: true });
    expect(conf).toMatchObject({ printer: 'ipp://10.0.0.9/ipp/print', rotate: 'left' });
  });

  it.each([
    'keyboard = maybe',
    'update-url = http://example.org/',
    'fleet-url = ftp://example.org/',
    'name = two words',
    'printer = $(reboot)',
    'printer = ipp://x y',
    'rotate = 90',
    'unknown = 1',
    'nonsense',
  ])('stays strict and says so where a line is not understood: %s', (line) => {
    const { conf, problems } = parseConf(`\n${line}`);
    expect(conf).toEqual(STRICT);
    expect(problems).toEqual([{ line: 2, text: line }]);
  });
});
