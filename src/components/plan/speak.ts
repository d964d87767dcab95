import type { Site } from '~/components/site/site.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';
import type { Measure, Objective, Party, Plan } from '~/domain/plan/plan.ts';
import type { Currency } from '~/domain/plan/money.ts';
import { moneyText, numberText } from '~/domain/plan/words.ts';
import type { PlanPart } from '~/i18n/routes.ts';
import { pathToPlan } from '~/i18n/routes.ts';

/** Address of a page of a plan in the site's language. */
export const planPath = (site: Site, plan: Pick<Plan, 'id'>, part?: PlanPart, ...ids: readonly string[]): string =>
  pathToPlan(site.locale, plan.id, part, ...ids);

/** The language that texts of the content are in, where the page speaks another. */
export const contentLang = ({ locale, settings }: Site) => ({
  lang: locale === settings.language ? undefined : settings.language,
});

/** A text of the content for which there is no translation, marked with its language. */
export const own = (site: Site, text: Content): Html => html`<span${lang(contentLang(site))}>${text}</span>`;

/** Paragraphs of plain text, as an editor parted them. */
export function paragraphs(site: Site, text: string | undefined): Html | undefined {
  if (text === undefined) return undefined;
  const parts = text.split(/\n{2,}/);
  return html`${parts.map((part) => html`<p class="lines"${lang(contentLang(site))}>${part}</p>`)}`;
}

/** An amount of money: `3 848 250 Kč`. */
export const moneyIn = ({ locale }: Pick<Site, 'locale'>, amount: number, currency: Currency = 'CZK'): string =>
  moneyText(locale, amount, currency);

/** A number as people write it: `3 848 250`. */
export const numberIn = ({ locale }: Pick<Site, 'locale'>, value: number): string => numberText(locale, value);

/** The number of an objective or a measure as an arm of the signpost. */
export const numberPlate = (number: string | number): Html => html`<span class="plan-number">${number}</span>`;

/** A link to a measure by its number and name. */
export function measureLink(
  site: Site,
  plan: Pick<Plan, 'id'>,
  measure: Pick<Measure, 'id' | 'number' | 'name'>,
): Html {
  const name = site.say(measure, 'name');
  return html`<a class="plan-ref" href="${planPath(site, plan, 'measure', measure.id)}"><b>${measure.number}</b> <span${lang(name)}>${name.value}</span></a>`;
}

/** A link to an objective by its number and name. */
export function objectiveLink(
  site: Site,
  plan: Pick<Plan, 'id'>,
  objective: Pick<Objective, 'id' | 'number' | 'name'>,
): Html {
  const name = site.say(objective, 'name');
  return html`<a class="plan-ref" href="${planPath(site, plan, 'objective', objective.id)}"><b>${objective.number}</b> <span${lang(name)}>${name.value}</span></a>`;
}

/** Measures as a list of links; nothing where there is none. */
export function measureLinks(site: Site, plan: Plan, measures: readonly Measure[]): Html | undefined {
  return measures.length === 0
    ? undefined
    : html`<ul class="plain" role="list">
        ${measures.map((measure) => html`<li>${measureLink(site, plan, measure)}</li>`)}
      </ul>`;
}

/** An organization: a link to its page in the catalogue, or its name. */
export function partyView(site: Site, { provider, name, note }: Party): Html {
  const link = provider && site.say(provider, 'name');
  return html`${
    link ? html`<a href="${site.path('provider', provider.id)}"${lang(link)}>${link.value}</a>` : own(site, name)
  }${note !== undefined && html` <small>(${own(site, note)})</small>`}`;
}

/** Organizations as a list; nothing where there is none. */
export function parties(site: Site, all: readonly Party[]): Html | undefined {
  return all.length === 0
    ? undefined
    : html`<ul class="plain" role="list">
        ${all.map((one) => html`<li>${partyView(site, one)}</li>`)}
      </ul>`;
}

/** A state, a settlement, a priority as a small label with its colour. */
export const badge = (kind: string, text: string): Html => html`<span class="badge ${kind}">${text}</span>`;
