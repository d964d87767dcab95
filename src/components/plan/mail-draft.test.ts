import { describe, expect, it } from 'vitest';
import { entry } from '../../../tests/fixtures/entries.ts';
import { planEntry, planOf } from '../../../tests/fixtures/plan-entries.ts';
import { siteIn } from '~/components/site/site.ts';
import { html } from '~/components/ui/html.ts';
import { LOCALES } from '~/i18n/locales.ts';
import { mailDraft } from './mail-draft.ts';

const office = { name: 'Městský úřad', email: 'urad@example.org' };
const questionnaire = (count: number, options: number) =>
  planEntry('plan-questionnaires', '', {
    name: 'Co si myslíte?',
    summary: 'Přečteme to.',
    questions: Array.from({ length: count }, (_, i) => ({
      question: `Která služba vám ve městě chybí ${i}?`,
      ...(options > 0
        ? { kind: 'one', options: Array.from({ length: options }, (__, o) => `možnost ${o}`) }
        : { kind: 'text' }),
    })),
    consent: 'Souhlasím.',
    privacy: 'Smažeme je.',
  });

function draft(of: ReturnType<typeof questionnaire>, contact: object = office, locale: 'cs' | 'en' | 'uk' = 'cs') {
  const settings = entry('settings', 'site', { office: contact });
  const { plan, catalogue } = planOf(settings, of);
  const site = siteIn(locale, { catalogue, holidays: [], today: '2026-11-15', icon: () => html`` });
  return mailDraft(site, plan, '1.1 Opatření');
}
const bodyOf = (address = '') => new URL(address).searchParams.get('body') ?? '';

describe('the draft of a comment', () => {
  it('asks everything that the form asks, with its choices', () => {
    const body = bodyOf(draft(questionnaire(2, 2)));
    expect(body).toContain('K čemu se připomínka vztahuje: 1.1 Opatření\r\n');
    expect(body).toContain('Která služba vám ve městě chybí 1? (možnost 0 / možnost 1)');
    expect(body).toContain('Souhlas se zveřejněním jména (Ano / Ne)');
  });

  it.each(LOCALES)('is never cut off by a mail program, however long the questionnaire, in %s', (locale) => {
    const sizes = [draft(questionnaire(40, 20), office, locale), draft(questionnaire(5, 30), office, locale)];
    for (const size of sizes) expect(size?.length).toBeLessThanOrEqual(1900);
  });

  it('leaves out choices before questions, and never where to sign', () => {
    const shorter = bodyOf(draft(questionnaire(5, 30)));
    expect(shorter).toContain('chybí 4?');
    expect(shorter).not.toContain('možnost');
    const shortest = bodyOf(draft(questionnaire(40, 0)));
    expect(shortest).not.toContain('chybí');
    expect(shortest).toContain('Jméno a příjmení nebo název organizace: ');
  });

  it('is not offered where there is no address', () => {
    expect(draft(questionnaire(1, 0), { name: 'Městský úřad' })).toBeUndefined();
  });
});
