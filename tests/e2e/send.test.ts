import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { written } from '../fixtures/demo-town.ts';
import { readCode } from './qr.ts';
import { expect, test } from './test.ts';

const service = written('services').find(
  ({ data }) =>
    data.status === 'active' &&
    data.phones.length > 0 &&
    data.locations[0]?.street !== undefined &&
    data.locations[0].schedule === undefined &&
    data.schedule?.weekly[0]?.byAppointment === false,
);
const id = service?.id ?? '';
const data = service?.data;
const [place] = data?.locations ?? [];
const [phone] = data?.phones ?? [];
const clock = (time = '') => time.replace(/^0/, '');
const hours = `${clock(data?.schedule?.weekly[0]?.opens)}–${clock(data?.schedule?.weekly[0]?.closes)}`;

/** Replaces the window of the system that would be shown: what is shared is kept on the page. */
const shareStub = () => {
  Object.defineProperty(navigator, 'share', {
    value: (shared: ShareData) => {
      document.documentElement.dataset['shared'] = JSON.stringify(shared);
      return Promise.resolve();
    },
  });
};

const draftOf = async (page: Page, name: string) =>
  new URL((await page.getByRole('link', { name }).getAttribute('href')) ?? '');

test.describe('a service is sent by whatever is at hand', () => {
  // A picture of a code as fine as a phone would see it.
  test.use({ deviceScaleFactor: 2, permissions: ['clipboard-read', 'clipboard-write'] });

  test('as a draft, a copy, a file, a code; by keyboard, in two steps', async ({ page }) => {
    await page.addInitScript(shareStub);
    await page.goto(`/sluzby/${id}/`);
    const button = page.getByRole('button', { name: 'Poslat' });
    await button.press('Enter');
    await expect(page.getByRole('link', { name: 'E-mailem' })).toBeFocused();
    await expect(button).toHaveAttribute('aria-expanded', 'true');

    const mail = await draftOf(page, 'E-mailem');
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('subject')).toBe(data?.name);
    const body = mail.searchParams.get('body') ?? '';
    for (const piece of [data?.name, data?.summary, phone?.number, place?.street, hours, 'Ověřeno', page.url()])
      expect(body).toContain(piece ?? '?');
    const sms = await draftOf(page, 'Zprávou SMS');
    expect(sms.protocol).toBe('sms:');
    for (const piece of [data?.name, phone?.number, page.url()]) expect(sms.searchParams.get('body')).toContain(piece);

    await page.getByRole('button', { name: 'Zkopírovat text' }).press('Enter');
    await expect(page.locator('.panel [role=status]')).toHaveText('Text je ve schránce.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r', '')).toBe(body.replaceAll('\r', ''));
    await page.getByRole('button', { name: 'Sdílet…' }).press('Enter');
    const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}') as ShareData;
    expect(shared).toEqual({ title: data?.name, text: copied.replaceAll('\r', '') });

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Kontakt do telefonu' }).press('Enter'),
    ]);
    const card = ICAL.Component.fromString(readFileSync(await file.path(), 'utf8'));
    expect(file.suggestedFilename()).toBe(`${id}.vcf`);
    expect(card.getFirstPropertyValue('fn')).toBe(data?.name);

    const codes = page.locator('.panel figure svg');
    expect(await readCode(codes.first())).toBe(page.url());
    const contact = (await readCode(codes.last())) ?? '';
    expect(contact).toContain(`FN:${data?.name ?? '?'}`);
    expect(contact).toContain(`TEL:+420${phone?.number.replaceAll(' ', '') ?? '?'}`);
    // Quiet zone and size: a camera at 30 cm needs squares of two thirds of a millimetre.
    const { width = 0 } = (await codes.last().boundingBox()) ?? {};
    const [, , modules = 0] = ((await codes.last().getAttribute('viewBox')) ?? '').split(' ').map(Number);
    expect((width / modules / 96) * 25.4).toBeGreaterThan(0.66);

    await page.keyboard.press('Escape');
    await expect(page.locator('.panel')).toHaveCount(0);
    await expect(button).toBeFocused();
  });
});

test('where there is no clipboard, it is said what to do', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(`/sluzby/${id}/`);
  await page.getByRole('button', { name: 'Poslat' }).click();
  await page.getByRole('button', { name: 'Zkopírovat text' }).click();
  await expect(page.locator('.panel [role=status]')).toHaveText(/Zkopírovat se nepodařilo/);
});

test('a browser that keeps nothing says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(`/sluzby/${id}/`);
  await page.locator('take-away').getByRole('button', { name: 'Uložit' }).click();
  await expect(page.getByRole('alert')).toHaveText(/Prohlížeč nedovolil seznam uložit/);
});

/** A voice of a language, and an ear that writes down what it says. */
const speechStub = (lang: string | undefined) => {
  const said: { readonly text: string; readonly lang: string }[] = [];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => (lang === undefined ? [] : [{ lang }]),
    speak: ({ text, lang: language }: SpeechSynthesisUtterance) => {
      said.push({ text, lang: language });
      document.documentElement.dataset['said'] = JSON.stringify(said);
    },
    cancel: () => delete document.documentElement.dataset['said'],
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
};

test('a service is read aloud where there is a voice, and only there', async ({ page, context }) => {
  await page.addInitScript(speechStub, 'cs-CZ');
  await page.goto(`/sluzby/${id}/`);
  await page.getByRole('button', { name: 'Přečíst nahlas' }).press('Enter');
  const stop = page.getByRole('button', { name: 'Zastavit čtení' });
  await expect(stop).toHaveAttribute('aria-pressed', 'true');
  const said = JSON.parse((await page.locator('html').getAttribute('data-said')) ?? '[]') as {
    text: string;
    lang: string;
  }[];
  const all = said.map(({ text }) => text).join('\n');
  for (const piece of [data?.name, data?.summary, place?.street, hours]) expect(all).toContain(piece ?? '?');
  // Digit by digit, so that it can be written down.
  expect(all.replaceAll(/[, ]/g, '')).toContain(phone?.number.replaceAll(' ', ''));
  expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set(['cs']));
  await stop.press('Enter');
  await expect(page.getByRole('button', { name: 'Přečíst nahlas' })).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('html')).not.toHaveAttribute('data-said');

  const silent = await context.newPage();
  await silent.addInitScript(speechStub, 'de-DE');
  await silent.goto(`/sluzby/${id}/`);
  // What makes the page ready has run: the code for print is there.
  await expect(silent.locator('.page-code')).toBeAttached();
  await expect(silent.getByRole('button', { name: 'Přečíst nahlas' })).toHaveCount(0);
});
