import type { Plan } from '~/domain/plan/plan.ts';
import type { Press } from '../press.ts';
import { imprintOf } from '../press.ts';

/** The questionnaire as a sheet to be filled in by hand, `templates/plan-sheet.typ`. */
export function planSheet(press: Press, plan: Plan) {
  const { t, date } = press;
  const { questionnaire, consultation } = plan;
  return {
    imprint: imprintOf(press),
    title: questionnaire?.name ?? t('plan.consultation'),
    plan: plan.name,
    summary: questionnaire?.summary ?? '',
    until: consultation ? t('plan.consultation.until', { date: date(consultation.to) }) : '',
    places: consultation?.places ?? [],
    questions: (questionnaire?.questions ?? []).map(({ question, kind, options, hint }) => ({
      question,
      kind,
      options,
      hint: hint ?? '',
    })),
    consent: questionnaire?.consent ?? '',
    privacy: questionnaire?.privacy ?? '',
    words: {
      part: t('plan.form.part'),
      text: t('plan.form.text'),
      who: t('plan.form.who'),
      name: t('plan.form.name'),
      contact: t('plan.form.contact'),
      anonymous: t('plan.form.anonymous'),
      privacy: t('plan.form.privacy'),
      places: t('plan.consultation.places'),
    },
  };
}
