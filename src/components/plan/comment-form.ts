import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { attribute, html, lang } from '~/components/ui/html.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import { addressOf } from './mail-draft.ts';
import { contentLang, paragraphs, planPath } from './speak.ts';

type Question = NonNullable<Plan['questionnaire']>['questions'][number];

// The office reads under these what was sent, whatever the language of the page.
const NAMES = { part: 'k-cemu', text: 'pripominka', name: 'jmeno', contact: 'kontakt', consent: 'souhlas' } as const;

/** Parts of a plan that a comment may be about, as they are named in a form and in a message. */
function partNames(plan: Plan): string[] {
  return [
    ...plan.chapters.map(({ part, name }) => `${part} ${name}`),
    ...plan.areas.map(({ number, name }) => `${number}. ${name}`),
    ...plan.objectives.flatMap(({ number, name, measures }) => [
      `${number} ${name}`,
      ...measures.map((measure) => `${measure.number} ${measure.name}`),
    ]),
  ];
}

/** What is wrong with a field, in the language of the page; shown by styles once a visitor left it so. */
const wrong = (id: string, text: string): Html => html`<small class="wrong" id="${id}-wrong">${text}</small>`;

function field(site: Site, { question, kind, options, hint, required }: Question, i: number): Html {
  const { t } = site;
  const id = `q${i + 1}`;
  const language = lang(contentLang(site));
  const note = hint !== undefined && html`<small id="${id}-hint"${language}>${hint}</small>`;
  const isHeld = required && kind !== 'many';
  const described = [hint !== undefined && `${id}-hint`, isHeld && `${id}-wrong`].filter(Boolean).join(' ');
  const about = attribute('aria-describedby', described === '' ? undefined : described);
  const must = isHeld && html` required`;
  const label = html`<span${language}>${question}</span>${!required && html` <small>${t('plan.form.optional')}</small>`}`;
  if (kind === 'line' || kind === 'text') {
    const input =
      kind === 'line'
        ? html`<input id="${id}" name="${question}" maxlength="300"${about}${must} />`
        : html`<textarea id="${id}" name="${question}" rows="5" maxlength="6000"${about}${must}></textarea>`;
    return html`<p><label for="${id}">${label}</label>${note}${input}${isHeld && wrong(id, t('plan.form.wrong'))}</p>`;
  }
  const type = kind === 'one' ? 'radio' : 'checkbox';
  const choices = options.map(
    (option) =>
      html`<label class="choice"><input type="${type}" name="${question}" value="${option}"${must} /> <span${language}>${option}</span></label>`,
  );
  return html`<fieldset${about}><legend>${label}</legend>${note}${choices}${isHeld && wrong(id, t('plan.form.wrongChoice'))}</fieldset>`;
}

function signature(site: Site, { questionnaire }: Plan): Html {
  const { t } = site;
  const line = (id: 'name' | 'contact', complete: string) =>
    html`<p><label for="${id}">${t(`plan.form.${id}`)}</label><input id="${id}" name="${NAMES[id]}" autocomplete="${complete}" maxlength="200" required aria-describedby="${id}-wrong" />${wrong(id, t(`plan.form.wrong.${id}`))}</p>`;
  return html`<fieldset><legend>${t('plan.form.who')}</legend><p><small>${t('plan.form.anonymous')}</small></p>
    ${line('name', 'name')}${line('contact', 'email')}${
      questionnaire &&
      html`<label class="choice"><input type="checkbox" name="${NAMES.consent}" value="ano" /> <span${lang(contentLang(site))}>${questionnaire.consent}</span></label>`
    }
  </fieldset>`;
}

/** The form of the questionnaire, which Netlify keeps; a host that keeps none gets no form that goes nowhere. */
export function commentForm(site: Site, plan: Plan): Html {
  const { t } = site;
  const { questionnaire } = plan;
  const name = `pripominka-${plan.id}`;
  const address = addressOf(site, plan);
  const hidden = html`<input type="hidden" name="form-name" value="${name}" /><input type="hidden" name="jazyk" value="${site.locale}" /><p hidden><label>web <input name="web" /></label></p>`;
  const options = partNames(plan).map((one) => html`<option>${one}</option>`);
  return html`<form class="comment-form" id="form" name="${name}" method="post" action="${planPath(site, plan, 'consultation', 'dekujeme')}" data-netlify="true" netlify-honeypot="web">${hidden}
    <p><label for="part">${t('plan.form.part')}</label><select id="part" name="${NAMES.part}"${lang(contentLang(site))}><option value="">${t('plan.comment.whole')}</option>${options}</select></p>
    <p><label for="text">${t('plan.form.text')}</label><textarea id="text" name="${NAMES.text}" rows="8" maxlength="6000" required aria-describedby="text-wrong"></textarea>${wrong('text', t('plan.form.wrong'))}</p>
    ${questionnaire?.questions.map((question, i) => field(site, question, i))}
    ${signature(site, plan)}
    ${questionnaire && html`<details open><summary>${t('plan.form.privacy')}</summary>${paragraphs(site, questionnaire.privacy)}</details>`}
    <p><button class="button strong" type="submit">${t('plan.form.send')}</button></p>
    ${address !== undefined && html`<p><small>${t('plan.form.failed', { address })}</small></p>`}
  </form>`;
}
