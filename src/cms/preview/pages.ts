import { providerView } from '~/components/catalogue/provider-view.ts';
import { serviceView } from '~/components/catalogue/service-view.ts';
import type { Site } from '~/components/site/site.ts';
import { siteIn } from '~/components/site/site.ts';
import { html, trusted } from '~/components/ui/html.ts';
import { iconsFrom } from '~/components/ui/icon.ts';
import { markdownToHtml } from '~/domain/text/markdown.ts';
import type { Collection } from '~/schema/collection.ts';
import type { CollectionName } from '~/schema/collections.ts';
import { collections } from '~/schema/collections.ts';
import type { TownFacts } from '~/schema/decap/config.ts';
import { entryOf } from '../format.ts';
import { iconBodies } from '../icons.ts';
import { catalogueOf, SHOWN } from './catalogue.ts';

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Running text with its title: a page, a life situation, a chapter, a measure. */
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

function main(site: Site, name: CollectionName) {
  const { services, providers } = site.catalogue;
  const service = name === 'services' ? services.get(SHOWN) : undefined;
  const provider = name === 'providers' ? providers.get(SHOWN) : undefined;
  return service ? serviceView(site, service) : provider ? providerView(site, provider) : undefined;
}

/** HTML of an entry as its page will be, by the very parts that make the site. */
export function previewOf(
  name: CollectionName,
  held: Readonly<Record<string, unknown>>,
  facts: TownFacts,
  today: string,
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
  const drawn = name === 'services' || name === 'providers' ? main(site(), name) : prose(entry, body);
  return drawn?.text ?? '';
}
