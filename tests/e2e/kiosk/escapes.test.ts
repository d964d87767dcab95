import { richest } from '../kinds.ts';
import { NOWHERE } from '../test.ts';
import { come, expect, test } from './visitor.ts';

const KEYS = [
  ...['Control+t', 'Control+n', 'Control+w', 'Control+Shift+w', 'Control+Shift+n', 'Control+p', 'Control+Shift+p'],
  ...['Control+h', 'Control+j', 'Control+Shift+o', 'Control+Shift+Delete', 'Control+f', 'Control+g', 'Control+o'],
  ...['Control+s', 'Control+u', 'Control+d', 'Control+l', 'Control+Shift+i', 'Control+Shift+j', 'Control+Tab'],
  ...[
    'Control+Equal',
    'Control+Minus',
    'Control+0',
    'Control+r',
    'Control+Shift+r',
    'Control+1',
    'Control+9',
    'Alt+F4',
  ],
  ...[
    'Alt+ArrowLeft',
    'Alt+ArrowRight',
    'Alt+Home',
    'Alt+d',
    'Alt+f',
    'F1',
    'F3',
    'F5',
    'F6',
    'F7',
    'F10',
    'F11',
    'F12',
  ],
  ...['Shift+Escape', 'Shift+F10', 'ContextMenu', 'Meta', 'Meta+l', 'Shift+Insert', 'Control+c', 'Control+v'],
];

test('no key that a browser would act on gets past the page: at rest, in a field, over the keyboard, under a question', async ({
  page,
  context,
}) => {
  await come(page);
  await page.evaluate(() => {
    addEventListener(
      'keydown',
      (event) =>
        event.defaultPrevented ||
        // By itself it does nothing.
        event.key === 'Shift' ||
        document.documentElement.setAttribute('data-through', event.key),
    );
  });
  const states: [string, () => Promise<unknown>][] = [
    ['at rest', () => Promise.resolve()],
    ['in a field', () => page.locator('#q').focus()],
    ['over the keyboard', () => page.locator('#q').tap()],
    [
      'under a question',
      () =>
        page
          .locator('.kiosk-keys [data-skbtn="{close}"]')
          .tap()
          .then(() => page.locator('[data-do=end]').tap()),
    ],
  ];
  const address = page.url();
  for (const [state, arrange] of states) {
    await arrange();
    for (const keys of KEYS) {
      await page.keyboard.press(keys);
      expect(await page.locator('html').getAttribute('data-through'), `${keys} ${state}`).toBeNull();
    }
  }
  expect(page.url()).toBe(address);
  expect(context.pages()).toHaveLength(1);
});

test('no pointer, script, file or address leads elsewhere', async ({ page, context }) => {
  await come(page);
  await page.goto(`/sluzby/${richest.id}/`);
  const prevented = await page.evaluate(() =>
    ['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick', 'copy', 'cut', 'paste'].filter((type) => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      document.querySelector('main')?.dispatchEvent(event);
      return !event.defaultPrevented;
    }),
  );
  expect(prevented).toEqual([]);
  expect(await page.evaluate(() => [window.open('https://example.org/'), confirm('x'), prompt('x')])).toEqual([
    null,
    false,
    null,
  ]);
  const address = page.url();
  // What a script of the site might still draw.
  for (const href of [
    'https://example.org/',
    'mailto:a@example.org',
    'tel:112',
    'javascript:document.title=1',
    'data:text/html,x',
    'blob:x',
    'file:///etc/passwd',
    'about:blank',
    'chrome://settings',
    'view-source:http://a',
  ]) {
    await page.evaluate((target) => {
      const link = document.createElement('a');
      link.href = target;
      link.target = '_blank';
      link.id = 'stray';
      link.textContent = 'ven';
      document.querySelector('main')?.prepend(link);
    }, href);
    await page.locator('#stray').tap();
    await page.keyboard.press('Escape');
    await page.locator('#stray').click({ modifiers: ['Control'] });
    await page.keyboard.press('Escape');
    await page.locator('#stray').evaluate((one) => one.remove());
    expect(page.url(), href).toBe(address);
  }
  expect(context.pages()).toHaveLength(1);
  // One finger moves the page; two do nothing.
  expect(await page.evaluate(() => getComputedStyle(document.body).touchAction)).toBe('pan-y');
  expect(await page.evaluate(() => getComputedStyle(document.body).userSelect)).toBe('none');
  await page.mouse.dblclick(300, 300);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
});

test('a page that nobody began leads to the start', async ({ page }) => {
  await page.goto('/sluzby/');
  await page.waitForURL((url) => url.pathname === '/');
  await expect(page.locator('.kiosk-attract')).toBeVisible();
  await page.goto(NOWHERE);
  await page.waitForURL((url) => url.pathname === '/');
});
