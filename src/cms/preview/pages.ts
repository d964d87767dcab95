import { providerView } from '~/components/catalogue/provider-view.ts';
import { serviceView } from '~/components/catalogue/service-view.ts';
import { situationAdvice } from '~/components/catalogue/situation-advice.ts';
import { termHeading } from '~/components/catalogue/term-view.ts';
import { measureView } from '~/components/plan/parts-view.ts';
import type { Site } from '~/components/site/site.ts';
import { siteIn } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, trusted } from '~/components/ui/html.ts';
import { iconsFrom } from '~/components/ui/icon.ts';
import type { LifeSituation } from '~/domain/catalogue/catalogue.ts';
import { markdownToHtml } from '~/domain/text/markdown.ts';
import type { Collection } from '~/schema/collection.ts';
import type { CollectionName } from '~/schema/collections.ts';
import { collections } from '~/schema/collections.ts';
import type { TownFacts } from '~/schema/decap/config.ts';
import { entryOf } from '../format.ts';
import { iconBodies } from '../icons.ts';
import { measureIn } from './plan.ts';
import { catalogueOf, SHOWN } from './catalogue.ts';

type Entry = Readonly<Record<string, unknown>>;

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Running text with its title: a page, a chapter. */
function prose(entry: Readonly<Record<string, unknown>>, body: string) {
  const title = [entry['number'], entry['name']].map((one) => (typeof one === 'number' ? String(one) : textOf(one)));
  const steps = Array.isArray(entry['steps']) ? entry['steps'].map((step) => html`<li>${textOf(step)}</li>`) : [];
  const text = [textOf(entry['description']), body].filter(Boolean).join('\n\n');
  return html`<h1>${title.filter(Boolean).join(' ')}</h1>
    <p class="lead">${textOf(entry['summary'])}</p>
    ${
      steps.length > 0 &&
      html`<ol class="steps">
        ${steps}
      </ol>`
    }
    <div class="prose">${trusted(markdownToHtml(text, 2))}</div>`;
}

/** Advice in a life situation as its page has it; which services are listed below is not known here. */
function situationView(site: Site, situation: LifeSituation) {
  const [name, summary] = [site.say(situation, 'name'), site.say(situation, 'summary')];
  const lead = summary.value !== undefined && html`<p class="lead">${summary.value}</p>`;
  return html`${termHeading('situation', name, situation.icon && site.icon(situation.icon))}${lead}${situationAdvice(site, situation)}`;
}

/** Kinds whose pages are made by more than running text. */
const VIEWS: Readonly<Partial<Record<CollectionName, (site: Site, entry: Entry, plan: string) => Html | undefined>>> = {
  services: (site) => {
    const service = site.catalogue.services.get(SHOWN);
    return service && serviceView(site, service);
  },
  providers: (site) => {
    const provider = site.catalogue.providers.get(SHOWN);
    return provider && providerView(site, provider);
  },
  'life-situations': (site) => {
    const situation = site.catalogue.lifeSituations.get(SHOWN);
    return situation && situationView(site, situation);
  },
  'plan-measures': (site, entry, plan) => {
    const found = measureIn(plan, entry, site.catalogue);
    return found && html`<div class="plan">${measureView(site, found.plan, found.measure)}</div>`;
  },
};

/** HTML of an entry as its page will be, by the very parts that make the site. */
export function previewOf(
  name: CollectionName,
  held: Readonly<Record<string, unknown>>,
  facts: TownFacts,
  today: string,
  plan = 'plan',
): string {
  const kind: Collection = collections[name];
  const { entry, body } = entryOf(held, kind);
  const site = () =>
    siteIn('cs', {
      catalogue: catalogueOf(name, entry, { body, facts, today }),
      holidays: [],
      today,
      icon: iconsFrom(iconBodies()),
    });
  const view = VIEWS[name];
  const drawn = view ? view(site(), entry, plan) : prose(entry, body);
  return drawn?.text ?? '';
}
