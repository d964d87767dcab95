import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { attribute, html, lang } from '~/components/ui/html.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import { contentLang, own, paragraphs, planPath } from './speak.ts';

type Question = NonNullable<Plan['questionnaire']>['questions'][number];

/** Where comments on a plan are sent by e-mail. */
const addressOf = ({ settings }: Site, { consultation }: Plan) => consultation?.email ?? settings.office.email;

/** Parts of a plan that a comment may be about, as they are named in a form and in a message. */
export function partNames(plan: Plan): string[] {
  return [
    ...plan.chapters.map(({ part, name }) => `${part} ${name}`),
    ...plan.areas.map(({ number, name }) => `${number}. ${name}`),
    ...plan.objectives.flatMap(({ number, name, measures }) => [
      `${number} ${name}`,
      ...measures.map((measure) => `${measure.number} ${measure.name}`),
    ]),
  ];
}

/** The draft of a message with a comment: what to fill in stands in it line by line. */
export function mailDraft(site: Site, plan: Plan, part = ''): string | undefined {
  const address = addressOf(site, plan);
  if (address === undefined) return undefined;
  const { t } = site;
  const lines = [
    `${t('plan.form.part')}: ${part}`,
    `${t('plan.form.text')}:`,
    '',
    ...(plan.questionnaire?.questions ?? []).flatMap(({ question, options }) => [
      options.length > 0 ? `${question} (${options.join(' / ')})` : question,
      '',
    ]),
    `${t('plan.form.name')}: `,
    `${t('plan.form.contact')}: `,
  ];
  const subject = t('plan.form.subject', { plan: plan.name });
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}

/** How to comment on a part of a plan while it is in consultation; nothing at other times. */
export function commentInvitation(site: Site, plan: Plan, number: string, name: string): Html | undefined {
  if (plan.status !== 'consultation') return undefined;
  const { t } = site;
  const until = plan.consultation && t('plan.consultation.until', { date: site.date(plan.consultation.to) });
  const draft = mailDraft(site, plan, `${number} ${name}`);
  return html`<aside class="notice comment-here"><div><p><b>${t('plan.consultation.say')}</b> ${until}</p><p class="actions"><a class="button" href="${planPath(site, plan, 'consultation')}">${t('plan.consultation.comment')}</a>${
    draft !== undefined && html`<a class="button" href="${draft}">${t('plan.consultation.mail')}</a>`
  }</p></div></aside>`;
}

function field(site: Site, { question, kind, options, hint, required }: Question, i: number): Html {
  const id = `q${i + 1}`;
  const language = lang(contentLang(site));
  const note = hint !== undefined && html`<small id="${id}-hint"${language}>${hint}</small>`;
  const described = attribute('aria-describedby', hint === undefined ? undefined : `${id}-hint`);
  const must = required && html` required`;
  const label = html`<span${language}>${question}</span>${!required && html` <small>${site.t('plan.form.optional')}</small>`}`;
  if (kind === 'line' || kind === 'text') {
    const input =
      kind === 'line'
        ? html`<input id="${id}" name="${question}" maxlength="300"${described}${must} />`
        : html`<textarea id="${id}" name="${question}" rows="5" maxlength="6000"${described}${must}></textarea>`;
    return html`<p><label for="${id}">${label}</label>${note}${input}</p>`;
  }
  const type = kind === 'one' ? 'radio' : 'checkbox';
  const choices = options.map(
    (option) =>
      html`<label class="choice"><input type="${type}" name="${question}" value="${option}"${kind === 'one' && must} /> <span${language}>${option}</span></label>`,
  );
  return html`<fieldset${described}><legend>${label}</legend>${note}${choices}</fieldset>`;
}

/** The form of the questionnaire, which Netlify keeps; a host that keeps none gets no form that goes nowhere. */
function form(site: Site, plan: Plan): Html {
  const { t } = site;
  const { questionnaire } = plan;
  const language = lang(contentLang(site));
  const name = `pripominka-${plan.id}`;
  const hidden = html`<input type="hidden" name="form-name" value="${name}" /><p hidden><label>web <input name="web" /></label></p>`;
  const options = partNames(plan).map((one) => html`<option>${one}</option>`);
  return html`<form class="comment-form" id="form" name="${name}" method="post" action="${planPath(site, plan, 'consultation', 'dekujeme')}" data-netlify="true" netlify-honeypot="web">${hidden}
    <p><label for="part">${t('plan.form.part')}</label><select id="part" name="${t('plan.form.part')}"${language}><option value="">${t('plan.comment.whole')}</option>${options}</select></p>
    <p><label for="text">${t('plan.form.text')}</label><textarea id="text" name="${t('plan.form.text')}" rows="8" maxlength="6000" required></textarea></p>
    ${questionnaire?.questions.map((question, i) => field(site, question, i))}
    <fieldset><legend>${t('plan.form.who')}</legend><p><small>${t('plan.form.anonymous')}</small></p>
      <p><label for="name">${t('plan.form.name')}</label><input id="name" name="${t('plan.form.name')}" autocomplete="name" maxlength="200" required /></p>
      <p><label for="contact">${t('plan.form.contact')}</label><input id="contact" name="${t('plan.form.contact')}" autocomplete="email" maxlength="200" required /></p>
      ${questionnaire && html`<label class="choice"><input type="checkbox" name="${t('plan.form.consent')}" value="${t('plan.new.yes')}" /> <span${language}>${questionnaire.consent}</span></label>`}
    </fieldset>
    ${questionnaire && html`<details open><summary>${t('plan.form.privacy')}</summary>${paragraphs(site, questionnaire.privacy)}</details>`}
    <p><button class="button strong" type="submit">${t('plan.form.send')}</button></p>
  </form>`;
}

/** How to comment on a plan: from when until when, where, and with what form. */
export function consultationView(site: Site, plan: Plan, sheet: string): Html {
  const { t } = site;
  const { consultation, questionnaire, status } = plan;
  const isOpen = status === 'consultation';
  const draft = mailDraft(site, plan);
  const period =
    consultation &&
    t('plan.consultation.period', { from: site.date(consultation.from), to: site.date(consultation.to) });
  const isKept = site.settings.forms === 'netlify';
  const places = consultation?.places.map((place) => html`<li>${own(site, place)}</li>`) ?? [];
  return html`<h1>${t('plan.consultation')}</h1>
    <p class="lead">${period}</p>
    ${!isOpen && html`<p>${t('plan.consultation.over')} ${plan.comments.length > 0 && html`<a href="${planPath(site, plan, 'comments')}">${t('plan.comments')}</a>`}</p>`}${paragraphs(site, consultation?.note)}${
      isOpen &&
      html`<section>
          <h2>${t('plan.consultation.how')}</h2>
          <ul>
            ${isKept && html`<li><a href="#form-title">${t('plan.consultation.byForm')}</a></li>`}
            ${draft !== undefined && html`<li><a href="${draft}">${t('plan.consultation.byMail')}</a></li>`}
            <li><a href="${sheet}" type="application/pdf">${t('plan.consultation.byPaper')}</a></li>
          </ul>
          ${places.length > 0 && html`<h3>${t('plan.consultation.places')}</h3><ul>${places}</ul>`}
        </section>
        ${
          isKept &&
          html`<section>
            <h2 id="form-title">${questionnaire ? own(site, questionnaire.name) : t('plan.consultation.comment')}</h2>
            ${paragraphs(site, questionnaire?.summary)}${form(site, plan)}
          </section>`
        }`
    }`;
}

/** What a visitor sees after the form was sent. */
export const thanksView = (site: Site, plan: Plan): Html =>
  html`<h1>${site.t('plan.form.thanks')}</h1>
    ${paragraphs(site, plan.questionnaire?.thanks)}
    <p><a href="${planPath(site, plan)}">${own(site, plan.name)}</a></p>`;
