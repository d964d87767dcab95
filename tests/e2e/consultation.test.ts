import type { Page } from '@playwright/test';
import { consultationView } from '~/components/plan/consultation-view.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import type { Locale } from '~/i18n/locales.ts';
import { LOCALES } from '~/i18n/locales.ts';
import { pathToPlan } from '~/i18n/routes.ts';
import { translator } from '~/i18n/translate.ts';
import { getSite } from '~/sheets/site.ts';
import { violations } from './axe.ts';
import { expect, test } from './test.ts';

const PLAN = 'kp-2024';
const pathIn = (locale: Locale, ...ids: string[]) => pathToPlan(locale, PLAN, 'consultation', ...ids);

/** The plan of the demo town as it was while it took comments. */
function commented(site: ReturnType<typeof getSite>): Plan {
  const plan = site.plans.get(PLAN);
  if (!plan?.consultation) throw new Error('The demo town has no such plan.');
  const consultation = { ...plan.consultation, from: '2020-01-01', to: '2099-12-31' };
  return { ...plan, status: 'consultation', consultation };
}

/** Shows the page of a consultation that is open, on a host that takes forms or one that does not. */
async function open(page: Page, locale: Locale, forms: 'netlify' | 'email'): Promise<void> {
  const site = getSite(locale);
  const settings = { ...site.settings, forms };
  const view = String(consultationView({ ...site, settings }, commented(site), `/plan/${PLAN}/dotaznik.pdf`));
  await page.route(`**${pathIn(locale)}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(<article class="plan-main">)[\s\S]*?(<\/article>)/,
      (_, before: string, after: string) => before + view + after,
    );
    await route.fulfill({ response, body });
  });
  await page.goto(pathIn(locale));
}

for (const locale of LOCALES) {
  const t = translator(locale);

  test(`a comment that lacks something is told so in ${locale}, and can be read by all`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, locale, 'netlify');
    await page.getByRole('button', { name: t('plan.form.send') }).click();
    await expect(page.getByLabel(t('plan.form.text'))).toBeFocused();
    for (const key of ['plan.form.wrong.name', 'plan.form.wrong.contact'] as const) {
      await expect(page.getByText(t(key))).toBeVisible();
    }
    await expect(page.getByText(t('plan.form.wrongChoice')).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByLabel(t('plan.form.name')).fill('Jana');
    await expect(page.getByText(t('plan.form.wrong.name'))).toBeHidden();
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a comment is written with keys and sent with all that was said', async ({ page }) => {
    await open(page, 'cs', 'netlify');
    await page.getByLabel('K čemu se připomínka vztahuje').selectOption({ index: 3 });
    await page.getByLabel('Vaše připomínka').fill('Auto nestačí.');
    await page.getByRole('radio', { name: 'za sebe' }).check();
    await page.getByLabel('Co chcete v plánu změnit').fill('Dvě auta.');
    await page.getByLabel('Jméno a příjmení').fill('Jana Nováková');
    await page.getByLabel('E-mail, telefon nebo adresa').fill('jana@example.org');
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await page.getByLabel('E-mail, telefon nebo adresa').press('Enter');
    const fields = new URLSearchParams((await sent).postData() ?? '');
    expect(Object.fromEntries(fields)).toMatchObject({
      'form-name': `pripominka-${PLAN}`,
      jazyk: 'cs',
      pripominka: 'Auto nestačí.',
      jmeno: 'Jana Nováková',
      kontakt: 'jana@example.org',
      'Za koho mluvíte?': 'za sebe',
    });
    expect(fields.get('k-cemu')).not.toBe('');
    expect(fields.has('souhlas')).toBe(false);
    await expect(page).toHaveURL(pathIn('cs', 'dekujeme'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Děkujeme, připomínku jsme přijali');
  });

  test('where nobody takes forms there is a message to send, and a sheet to print', async ({ page }) => {
    await open(page, 'cs', 'email');
    await expect(page.locator('main form')).toHaveCount(0);
    const draft = await page.getByRole('link', { name: 'Napsat e-mail' }).getAttribute('href');
    const { pathname, searchParams } = new URL(draft ?? '');
    expect(pathname).toBe('planovani@example.org');
    for (const line of ['Za koho mluvíte? (za sebe', 'Jméno a příjmení', 'Souhlas se zveřejněním jména (Ano / Ne)']) {
      expect(searchParams.get('body')).toContain(line);
    }
    // For those whom no mail program opens.
    await expect(page.getByText('planovani@example.org').first()).toBeVisible();
    await page.getByText('Na co se ptáme').click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Která služba ve městě chybí?' })).toBeVisible();
    const sheet = await page.getByRole('link', { name: 'Dotazník k tisku (PDF)' }).getAttribute('href');
    const pdf = await page.request.get(sheet ?? '');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await expect(page.getByText('poverenec@example.org')).toBeVisible();
  });
});
