import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { expect, NOWHERE, test } from './test.ts';

interface Netlify {
  readonly headers: readonly { readonly for: string; readonly values: Readonly<Record<string, string>> }[];
}

const { headers } = parse(readFileSync('netlify.toml', 'utf8')) as unknown as Netlify;
const everywhere = headers.find((rule) => rule.for === '/*')?.values ?? {};
const assets = headers.find((rule) => rule.for === '/_astro/*')?.values ?? {};

const lowered = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));

test('pages are served with the headers of netlify.toml, those that are not there too', async ({ request }) => {
  for (const path of ['/', '/sluzby/', '/en/', NOWHERE]) {
    expect((await request.get(path)).headers(), path).toMatchObject(lowered(everywhere));
  }
});

test('files with a digest in their name are kept by browsers for a year', async ({ page, request }) => {
  await page.goto('/');
  const style = await page.locator('link[rel=stylesheet]').first().getAttribute('href');
  expect(style).toMatch(/^\/_astro\//);
  expect((await request.get(style ?? '')).headers()).toMatchObject(lowered({ ...everywhere, ...assets }));
});

test('what is not there is said to be so, in the language that was asked in', async ({ request }) => {
  for (const [path, words] of [
    [NOWHERE, 'Tuto stránku jsme nenašli'],
    [`/en${NOWHERE}`, 'lang="en"'],
    [`/uk${NOWHERE}`, 'lang="uk"'],
  ] as const) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(answer.headers()['content-type']).toContain('text/html');
    expect(await answer.text()).toContain(words);
  }
});

test('nothing outside the site is served', async ({ request }) => {
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%2e%2e%2f%2e%2e%2fetc/passwd',
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text()).not.toMatch(/"devDependencies"|root:/);
  }
});

test('an address that cannot be read does not bring the server down', async ({ request }) => {
  for (const path of ['/%', '/%c0%af', '/%00', '/sluzby/%E0%A4%A']) {
    expect((await request.get(path)).status(), path).toBeLessThan(500);
  }
  expect((await request.get('/')).status()).toBe(200);
});
