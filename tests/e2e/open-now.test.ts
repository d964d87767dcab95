import type { Page } from '@playwright/test';
import { pathTo } from '~/i18n/routes.ts';
import type { ServiceEntry } from '~/schema/collections/services.ts';
import { serviceWhere } from './kinds.ts';
import { expect, test } from './test.ts';

// Next year: no exception that is written today reaches so far, and the holidays of next year are in the pages.
const year = new Date().getFullYear() + 1;
const WORKDAYS = ['mo', 'tu', 'we', 'th', 'fr'] as const;

type Day = (typeof WORKDAYS)[number];
type Slot = NonNullable<ServiceEntry['schedule']>['weekly'][number];

const isPlain = ({ status, schedule }: ServiceEntry) =>
  status === 'active' &&
  schedule !== undefined &&
  !schedule.always &&
  !schedule.byAppointment &&
  schedule.weekly.every(({ byAppointment, validFrom }) => !byAppointment && validFrom === undefined);

const covers = ({ opens, closes }: Slot, time: string) => opens <= time && time < closes;
const isOpenOn = (day: Day, time: string, { schedule }: ServiceEntry) =>
  schedule?.weekly.some((slot) => slot.days.includes(day) && covers(slot, time)) === true;

const officeHours = serviceWhere(
  (service) =>
    isPlain(service) &&
    service.schedule?.holidays === undefined &&
    WORKDAYS.every((day) => isOpenOn(day, '10:00', service)),
);
const openOnHolidays = serviceWhere(
  (service) =>
    isPlain(service) &&
    service.schedule?.holidays === 'open' &&
    WORKDAYS.every((day) => isOpenOn(day, '14:00', service)),
);
const eightOnTuesday = serviceWhere(
  (service) =>
    isPlain(service) &&
    service.schedule?.weekly.some(({ days, opens }) => days.includes('tu') && opens === '08:00') === true,
);

/** A moment that the clock in Prague shows; the offset from Greenwich is that of the day. */
function inPrague(day: string, time: string): Date {
  const guess = new Date(`${day}T${time}:00+01:00`);
  const shown = guess.toLocaleTimeString('cs', { timeZone: 'Europe/Prague', hour: '2-digit', minute: '2-digit' });
  return shown.padStart(5, '0') === time ? guess : new Date(`${day}T${time}:00+02:00`);
}

/** Days of a month, with the English name of the day of the week. */
const day = (month: number, date: number) => new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
const weekday = (iso: string) => new Date(`${iso}T00:00:00Z`).getUTCDay();
const lastSunday = (month: number) => day(month, 31 - weekday(day(month, 31)));
const after = (iso: string, days: number) => new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

/** What a service's page says of now at a moment. */
async function saidAt(page: Page, id: string, moment: Date): Promise<string> {
  await page.clock.setFixedTime(moment);
  await page.goto(pathTo('cs', 'service', id));
  const state = page.locator('open-now');
  await expect(state).toBeVisible();
  return (await state.textContent())?.trim() ?? '';
}

for (const timezoneId of ['Europe/Prague', 'America/New_York', 'Pacific/Auckland']) {
  test.describe(`a visitor whose clock is set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('sees nights, public holidays and changes of the clock in the town’s time', async ({ page }) => {
      const night = 'nocleharna-nocni-svetlo';
      const [evening, morning] = [day(6, 15), day(6, 16)];
      expect(await saidAt(page, night, inPrague(evening, '18:59'))).toMatch(/^Zavřeno, .*dnes.* 19:00/);
      expect(await saidAt(page, night, inPrague(evening, '23:00'))).toMatch(/^Otevřeno, .* 7:00/);
      expect(await saidAt(page, night, inPrague(morning, '02:00'))).toMatch(/^Otevřeno, dnes do 7:00/);
      expect(await saidAt(page, night, inPrague(morning, '07:00'))).toMatch(/^Zavřeno, .*dnes.* 19:00/);

      const fixed = [day(5, 1), day(5, 8), day(7, 5), day(7, 6), day(9, 28), day(10, 28), day(11, 17)];
      const holiday = fixed.find((one) => weekday(one) >= 1 && weekday(one) <= 5) ?? '';
      expect(await saidAt(page, officeHours, inPrague(holiday, '10:00'))).toMatch(/^Zavřeno/);
      expect(await saidAt(page, officeHours, inPrague(after(holiday, -14), '10:00'))).toMatch(/^Otevřeno/);
      expect(await saidAt(page, openOnHolidays, inPrague(holiday, '14:00'))).toMatch(/^Otevřeno/);

      for (const month of [3, 10]) {
        const tuesday = after(lastSunday(month), 2);
        expect(await saidAt(page, eightOnTuesday, inPrague(tuesday, '07:59'))).toMatch(/^Zavřeno, .*dnes.* 8:00/);
        expect(await saidAt(page, eightOnTuesday, inPrague(tuesday, '08:00'))).toMatch(/^Otevřeno/);
      }
    });
  });
}

test('the sentence changes while the page is open', async ({ page }) => {
  await page.clock.install({ time: inPrague(after(lastSunday(3), 2), '07:58') });
  await page.goto(pathTo('cs', 'service', eightOnTuesday));
  await expect(page.locator('open-now')).toHaveText(/Zavřeno/);
  await page.clock.fastForward('03:00');
  await expect(page.locator('open-now')).toHaveText(/Otevřeno/);
});

test('the sentence is in the language of the page', async ({ page }) => {
  await page.clock.setFixedTime(inPrague(after(lastSunday(3), 2), '08:30'));
  await page.goto(pathTo('en', 'service', eightOnTuesday));
  await expect(page.locator('open-now')).toHaveText(/^\s*Open/);
  await page.goto(pathTo('uk', 'service', eightOnTuesday));
  await expect(page.locator('open-now')).toHaveText(/^\s*Відчинено/);
});

test('a service that does not run is never said to be open', async ({ page }) => {
  for (const status of ['temporarily-closed', 'planned', 'ended']) {
    const id = serviceWhere((service) => service.status === status);
    for (const hour of ['09:30', '14:00']) {
      await page.clock.setFixedTime(inPrague(after(lastSunday(3), 2), hour));
      await page.goto(pathTo('cs', 'service', id));
      await expect(page.getByText(/^\s*(Otevřeno|Teď jen po objednání)/), status).toHaveCount(0);
    }
  }
});
