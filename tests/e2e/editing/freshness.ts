import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { enter } from '../../editing/buttons.ts';
import type { Desk } from '../../editing/desk.ts';
import { violations } from '../axe.ts';
import { field, save, saved } from '../editor.ts';

/** Runs a command of ours on the edited town. */
const run = (town: string, script: string, env: Readonly<Record<string, string>>) =>
  spawn(process.execPath, ['--import', './scripts/alias.ts', `scripts/${script}.ts`], {
    env: { ...process.env, CONTENT_DIR: town, SITE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** From the report of what is old to the site on which it is set right. */
export function testFreshness(desk: () => Desk): void {
  test('what nobody confirmed for long is reported, confirmed and changed, and found on the site that is built anew', async ({
    page,
  }) => {
    const { home, town } = desk();
    const file = join(town, 'services/domov.yaml');
    const read = () => readFileSync(file, 'utf8');
    writeFileSync(file, read().replace(/^verifiedOn: .*$/m, 'verifiedOn: "2010-05-01"'));
    await page.goto(`${home}/admin/prehled/`, { timeout: 120_000 });
    const entry = page.getByRole('link', { name: 'Domov pro seniory Lhota' });
    await expect(entry.first()).toBeVisible();
    await expect(page.getByText('naposledy ověřeno 1. května 2010').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1280, height: 1000 });

    page.on('dialog', (dialog) => void dialog.accept());
    await entry.first().click();
    await enter(page);
    const summary = field(page, 'summary');
    await expect(summary).toHaveValue(/^Bydlení a péče/, { timeout: 20_000 });
    await summary.press('ControlOrMeta+End');
    await page.keyboard.type(' I pro manžele.');
    await page.getByRole('button', { name: 'Potvrzuji, že údaje dnes platí' }).click();
    await save(page);
    await saved(page);
    expect(read()).toMatch(/^summary: .*I pro manžele\.$/m);
    expect(read()).toMatch(/^verifiedOn: "20[2-9]\d-\d\d-\d\d"$/m);

    const port = String(Number(new URL(home).port) + 1);
    const out = join(town, '..', 'site');
    const [status] = (await once(run(town, 'build', { OUT_DIR: out }), 'exit')) as [number];
    expect(status).toBe(0);
    // There is no editor in what is published, nor what it alone may read.
    expect(existsSync(join(out, 'admin'))).toBe(false);
    const site = run(town, 'serve', { OUT_DIR: out, PORT: port });
    try {
      await once(site.stdout, 'data');
      await page.goto(`http://localhost:${port}/hledat/?q=bydlen%C3%AD+pro+man%C5%BEele`);
      await page.locator('[data-service="domov"]').getByRole('link').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Domov pro seniory Lhota');
      await expect(page.locator('.lead')).toContainText('I pro manžele.');
      await expect(page.locator('main')).not.toContainText('2010');
    } finally {
      site.kill();
    }
  });
}
