import type { Site } from '~/components/site/site.ts';
import type { Plan } from '~/domain/plan/plan.ts';

/** Mail programs cut a longer address off, and the end of the draft with it. */
const LONGEST = 1900;

/** Where comments on a plan are sent by e-mail. */
export const addressOf = (
  { settings }: Pick<Site, 'settings'>,
  { consultation }: Pick<Plan, 'consultation'>,
): string | undefined => consultation?.email ?? settings.office.email;

/**
 * The draft of a message with a comment: what to fill in stands in it line by line. Where that is too long for mail
 * programs, the choices are left out first, then the questions, which are on the page too.
 */
export function mailDraft(site: Site, plan: Plan, part = ''): string | undefined {
  const { t } = site;
  const address = addressOf(site, plan);
  if (address === undefined) return undefined;
  const questions = plan.questionnaire?.questions ?? [];
  const draft = (asked: readonly string[]) => {
    const lines = [
      `${t('plan.form.part')}: ${part}`,
      `${t('plan.form.text')}:`,
      '',
      ...asked.flatMap((question) => [question, '']),
      `${t('plan.form.name')}: `,
      `${t('plan.form.contact')}: `,
      `${t('plan.form.consent')} (${t('plan.new.yes')} / ${t('plan.new.no')}): `,
    ];
    const subject = t('plan.form.subject', { plan: plan.name });
    return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
  };
  const whole = draft(
    questions.map(({ question, options }) => (options.length > 0 ? `${question} (${options.join(' / ')})` : question)),
  );
  const shorter = draft(questions.map(({ question }) => question));
  return [whole, shorter].find(({ length }) => length <= LONGEST) ?? draft([]);
}
