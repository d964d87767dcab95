import {
  buildOf,
  cached,
  expect,
  isControlled,
  isStyled,
  ONE,
  pathOf,
  quick,
  recorded,
  services,
  test,
  wantedOf,
} from './reader.ts';

const [service] = services;

test('what was never opened is there without a network, with its looks, its age and the search', async ({
  settled: page,
  server,
}) => {
  server.die();
  await page.goto('/situace/');
  expect(await isControlled(page)).toBe(true);
  expect(await isStyled(page)).toBe(true);
  await expect(page.getByRole('status').filter({ hasText: 'Ukazujeme údaje' })).toContainText('1. ledna 2021');
  await page.goto(`/hledat/?q=${encodeURIComponent(service?.data.name ?? '')}`);
  await expect(page.locator(`[data-service="${service?.id ?? ''}"]`).first()).toBeVisible();
  expect(await buildOf(page)).toBe(ONE);
  // The question is not kept anywhere, though the page is.
  expect((await cached(page, 'rozcestnik')).join()).not.toContain('q=');
});

test('a page that was not kept says so in the language asked for, and leads on; a page that was read is there', async ({
  settled: page,
  server,
  versions,
}) => {
  const wanted = wantedOf(versions.one);
  const [read, other] = services.filter(({ id }) => !wanted.includes(pathOf(id)));
  expect(read && other && quick && !wanted.includes(pathOf(quick.id))).toBe(true);
  await page.goto(pathOf(read?.id));
  await page.goto(pathOf(quick?.id));
  await expect.poll(() => cached(page, 'pages')).toContain(pathOf(read?.id));
  // Whoever may have to hide a visit leaves no page of it on the device.
  expect(await cached(page, 'pages')).not.toContain(pathOf(quick?.id));
  server.die();
  await page.goto(pathOf(read?.id));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(read?.data.name ?? '');
  await page.goto(pathOf(other?.id));
  await expect(page.getByRole('heading', { level: 1, name: 'Tuto stránku v zařízení nemáte' })).toBeVisible();
  await page.goto(`/en/services/${other?.id ?? ''}/`);
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not on your device' })).toBeVisible();
});

test('documents that were opened are there without a network; of a service with a quick exit neither they nor their addresses', async ({
  settled: page,
  server,
}) => {
  await page.goto('/situace/');
  const documentsOf = (id = '') => ['json', 'pdf'].map((ending) => `/sluzby/${id}.${ending}`);
  const open = (paths: readonly string[]) =>
    page.evaluate(
      async (all) =>
        Promise.all(
          all.map((path) =>
            fetch(path).then(
              ({ ok }) => ok,
              () => false,
            ),
          ),
        ),
      paths,
    );
  const [plain, hidden] = [documentsOf(service?.id), documentsOf(quick?.id)];
  expect(await open([...hidden, ...plain])).toEqual([true, true, true, true]);
  await expect.poll(async () => (await recorded(page)).sort()).toEqual(plain);
  expect((await cached(page, 'documents')).sort()).toEqual(plain);
  server.die();
  expect(await open([...hidden, ...plain])).toEqual([false, false, true, true]);
});

test('a server that answers with an error is as good as none', async ({ settled: page, server }) => {
  server.status = 503;
  await page.goto('/krize/');
  expect(await buildOf(page)).toBe(ONE);
  await expect(page.getByRole('status').filter({ hasText: 'neodpovídá' })).toBeVisible();
  server.recover();
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: 'neodpovídá' })).toHaveCount(0);
});

test('can be installed: manifest, icons, in every language', async ({ page, request }) => {
  for (const [path, lang] of [
    ['/', 'cs'],
    ['/en/', 'en'],
  ] as const) {
    await page.goto(path);
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const answer = await request.get(href ?? '');
    expect(answer.headers()['content-type']).toContain('application/manifest+json');
    const manifest = (await answer.json()) as {
      lang: string;
      start_url: string;
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect(manifest).toMatchObject({ lang, start_url: path });
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (url) => {
        const { width, height } = await createImageBitmap(await (await fetch(url)).blob());
        return `${width}x${height}`;
      }, src);
      expect(size).toBe(sizes);
    }
    expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable']));
  }
  const cdp = await page.context().newCDPSession(page);
  const { errors } = (await cdp.send('Page.getAppManifest')) as { errors: unknown[] };
  expect(errors).toEqual([]);
});
