import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';
import { consultationStage } from '~/domain/plan/consultation.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import { commentForm } from './comment-form.ts';
import { addressOf, mailDraft } from './mail-draft.ts';
import { contentLang, own, paragraphs, planPath } from './speak.ts';

/** Whether people may comment on a plan on the day of the build. */
export const isCommented = ({ today }: Pick<Site, 'today'>, plan: Plan): boolean =>
  consultationStage(plan, today) === 'open';

/** How to comment on a part of a plan while it is in consultation; nothing at other times. */
export function commentInvitation(site: Site, plan: Plan, number: string, name: string): Html | undefined {
  if (!isCommented(site, plan)) return undefined;
  const { t } = site;
  const until = plan.consultation && t('plan.consultation.until', { date: site.date(plan.consultation.to) });
  const draft = mailDraft(site, plan, `${number} ${name}`);
  return html`<aside class="notice comment-here"><div><p><b>${t('plan.consultation.say')}</b> ${until}</p><p class="actions"><a class="button" href="${planPath(site, plan, 'consultation')}">${t('plan.consultation.comment')}</a>${
    draft !== undefined && html`<a class="button" href="${draft}">${t('plan.consultation.mail')}</a>`
  }</p></div></aside>`;
}

/** By e-mail: a draft, and for whom nothing opens the address and the questions to copy. */
function byMail(site: Site, plan: Plan): Html | undefined {
  const { t } = site;
  const [draft, address] = [mailDraft(site, plan), addressOf(site, plan)];
  if (draft === undefined || address === undefined) return undefined;
  const language = lang(contentLang(site));
  const questions = (plan.questionnaire?.questions ?? []).map(
    ({ question, options }) =>
      html`<li>${question}${options.length > 0 && html` <small>(${options.join(' / ')})</small>`}</li>`,
  );
  return html`<section>
    <h3>${t('plan.consultation.byMail')}</h3>
    <p class="actions"><a class="button" href="${draft}">${t('plan.consultation.mail')}</a> <b>${address}</b></p>
    <p>${t('plan.consultation.noMail')}</p>
    ${questions.length > 0 && html`<details><summary>${t('plan.consultation.questions')}</summary><ol${language}>${questions}</ol></details>`}
  </section>`;
}

/** On paper: the sheet, and where it is taken; where nothing else is said, at the office. */
function byPaper(site: Site, { consultation }: Plan, sheet: string): Html {
  const { t } = site;
  const { name, street, city } = site.settings.office;
  const said = consultation?.places ?? [];
  const places = said.length > 0 ? said : [[name, street, city].filter(Boolean).join(', ')];
  return html`<section>
    <h3>${t('plan.consultation.byPaper')}</h3>
    <p class="actions"><a class="button" href="${sheet}" type="application/pdf">${t('plan.file.sheet')}</a></p>
    <p>${t('plan.consultation.bring')}:</p>
    <ul>
      ${places.map((place) => html`<li>${own(site, place)}</li>`)}
    </ul>
  </section>`;
}

function ways(site: Site, plan: Plan, sheet: string): Html {
  const { t } = site;
  const { questionnaire } = plan;
  const isKept = site.settings.forms === 'netlify';
  return html`<section class="ways">
      <h2>${t('plan.consultation.how')}</h2>
      ${isKept && html`<section><h3>${t('plan.consultation.byForm')}</h3><p class="actions"><a class="button strong" href="#form-title">${t('plan.consultation.comment')}</a></p></section>`}
      ${byMail(site, plan)}${byPaper(site, plan, sheet)}
      ${!isKept && html`<p>${t('plan.form.anonymous')}</p>`}${
        !isKept &&
        questionnaire &&
        html`<section><h3>${t('plan.form.privacy')}</h3>${paragraphs(site, questionnaire.privacy)}</section>`
      }
    </section>
    ${
      isKept &&
      html`<section>
        <h2 id="form-title">${questionnaire ? own(site, questionnaire.name) : t('plan.consultation.comment')}</h2>
        ${paragraphs(site, questionnaire?.summary)}${commentForm(site, plan)}
      </section>`
    }`;
}

/** How to comment on a plan: from when until when, where, and with what form. */
export function consultationView(site: Site, plan: Plan, sheet: string): Html {
  const { t } = site;
  const { consultation, comments } = plan;
  const stage = consultationStage(plan, site.today);
  const period =
    consultation &&
    t('plan.consultation.period', { from: site.date(consultation.from), to: site.date(consultation.to) });
  const closed = {
    before: consultation && html`<p>${t('plan.consultation.before', { date: site.date(consultation.from) })}</p>`,
    over: html`<p>${t('plan.consultation.over')} ${comments.length > 0 && html`<a href="${planPath(site, plan, 'comments')}">${t('plan.comments')}</a>`}</p>`,
  };
  return html`<h1>${t('plan.consultation')}</h1>
    <p class="lead">${period}</p>
    ${stage !== 'open' && closed[stage]}${paragraphs(site, consultation?.note)}${stage === 'open' && ways(site, plan, sheet)}`;
}

/** What a visitor sees after the form was sent. */
export const thanksView = (site: Site, plan: Plan): Html =>
  html`<h1>${site.t('plan.form.thanks')}</h1>
    ${paragraphs(site, plan.questionnaire?.thanks)}
    <p><a href="${planPath(site, plan)}">${own(site, plan.name)}</a></p>`;
