import type { Page } from '@playwright/test';
import { LOCALES } from '~/i18n/locales.ts';
import { pageKinds } from './kinds.ts';
import { expect, test } from './test.ts';

/** What sticks out of the page to the side, if the page can be moved there. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return wide
      .slice(-3)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`);
  });

for (const locale of LOCALES) {
  test(`at 320 pixels with the largest text nothing needs to be moved sideways, ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/');
    await page.evaluate(() => localStorage.setItem('text', 'xl'));
    for (const [kind, path] of Object.entries(pageKinds(locale))) {
      await page.goto(path);
      expect.soft(await sticksOut(page), `${kind}, ${path}, xl`).toEqual([]);
      await page.evaluate(() => delete document.documentElement.dataset['text']);
      expect.soft(await sticksOut(page), `${kind}, ${path}, m`).toEqual([]);
    }
    await page.goto('/');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('28px');
  });
}

test('what can be tapped is large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const kind of ['home', 'a rich service', 'crisis']) {
    await page.goto(pageKinds('cs')[kind] ?? '');
    // Links within a line of text are let off (WCAG 2.2, 2.5.8).
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main button, nav a, summary, form[action] input, main h3 a')]
        .filter((element) => element.getClientRects().length > 0 && !element.closest('.skip'))
        .filter((element) => element.getBoundingClientRect().height < 24)
        .map((element) => element.textContent.trim().slice(0, 40)),
    );
    expect(small, kind).toEqual([]);
  }
});

test('nothing moves for those who asked for that', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const kind of ['home', 'a rich service']) {
    await page.goto(pageKinds('cs')[kind] ?? '');
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const longest = (durations: string) => Math.max(...durations.split(',').map((one) => Number.parseFloat(one)));
          const isAnimated = animationName !== 'none' && longest(animationDuration) > 0.01;
          return longest(transitionDuration) > 0.01 || isAnimated || scrollBehavior === 'smooth';
        }).length,
    );
    expect(moving, kind).toBe(0);
  }
});

test('colours follow the device until a visitor chooses', async ({ page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.evaluate(() => localStorage.setItem('theme', 'light'));
  await page.reload();
  expect(await background()).toBe(light);
});

test('the font is our own, and has the letters of every language', async ({ page }) => {
  for (const locale of LOCALES) {
    await page.goto(pageKinds(locale)['home'] ?? '');
    const ranges = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ unicodeRange }) => unicodeRange);
    });
    const letters = { cs: /U\+0?100-/, en: /U\+0?-/, uk: /U\+0?400-/ }[locale];
    expect(
      ranges.some((range) => letters.test(range)),
      `${locale}: ${ranges.join(' | ')}`,
    ).toBe(true);
  }
});
