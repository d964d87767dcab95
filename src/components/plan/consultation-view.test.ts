import { expect, it } from 'vitest';
import { entry } from '../../../tests/fixtures/entries.ts';
import { planEntry, planOf } from '../../../tests/fixtures/plan-entries.ts';
import { siteIn } from '~/components/site/site.ts';
import { html } from '~/components/ui/html.ts';
import { consultationView } from './consultation-view.ts';

/** The page of a consultation whose questionnaire asks so much. */
function page(questions: readonly object[]): string {
  const { plan, catalogue } = planOf(
    entry('settings', 'site', { office: { name: 'Městský úřad', email: 'urad@example.org' } }),
    planEntry('plans', '', { status: 'consultation' }),
    planEntry('plan-questionnaires', '', {
      ...{ name: 'Co si myslíte?', summary: 'Přečteme to.', questions },
      ...{ consent: 'Souhlasím.', privacy: 'Smažeme je.' },
    }),
  );
  const site = siteIn('cs', { catalogue, holidays: [], today: '2026-11-15', icon: () => html`` });
  return consultationView(site, plan, '/dotaznik.pdf').text;
}

it('has the questions to copy into a message, where there are any', () => {
  expect(page([{ question: 'Co chybí?', kind: 'text' }])).toContain('<li>Co chybí?</li>');
  expect(page([])).toContain('urad@example.org');
  expect(page([])).not.toMatch(/<ol|<details/);
});
