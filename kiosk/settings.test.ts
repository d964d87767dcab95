import { expect, it } from 'vitest';
import { loadContent } from '~/data/load.ts';
import { kiosk } from '~/schema/collections/kiosk.ts';
import { DEMO } from '../tests/fixtures/demo-town.ts';
import { TOWN } from '../tests/fixtures/overlay.ts';
import { kioskSettings } from './settings.ts';

it('a town that wrote nothing has a terminal that waits, asks and does not print', () => {
  const settings = kioskSettings(loadContent(TOWN).entries);
  expect(settings).toMatchObject({ startPage: 'home', idleSeconds: 90, slides: [], languages: [] });
  expect(settings.printing.paper).toBe('none');
});

it('what the town wrote holds, what it left out does not hide the default', () => {
  const data = kiosk.schema.parse({ idleSeconds: 120, startPage: '' });
  expect(kioskSettings([{ collection: 'kiosk', data }])).toMatchObject({
    idleSeconds: 120,
    startPage: 'home',
    warningSeconds: 30,
  });
});

it('the demo town has slides in every language, and hours of its hall', () => {
  const settings = kioskSettings(loadContent(DEMO).entries);
  expect(settings.slides.length).toBeGreaterThan(1);
  for (const { translations } of settings.slides) {
    expect(translations?.en?.title).toBeTruthy();
    expect(translations?.uk?.title).toBeTruthy();
  }
  expect(settings.hours?.weekly.length).toBeGreaterThan(0);
});
