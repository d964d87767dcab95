import type { Provider } from '~/domain/catalogue/catalogue.ts';
import { markdownToHtml } from '~/domain/text/markdown.ts';
import type { Site } from '~/components/site/site.ts';
import { fact, facts } from '~/components/ui/fact.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang, trusted } from '~/components/ui/html.ts';
import { providerActions } from '~/components/take/actions.ts';
import { contactFacts } from './contacts.ts';
import { placeView } from './place.ts';
import { serviceList } from './service-card.ts';
import { verifiedNote } from './verified.ts';

/** The page of a provider: who it is, how to reach it and what it offers. */
export function providerView(site: Site, provider: Provider): Html {
  const { t } = site;
  const [name, summary, description] = [
    site.say(provider, 'name'),
    site.say(provider, 'summary'),
    site.say(provider, 'description'),
  ];
  return html`<article class="service" data-provider="${provider.id}"><div class="main"><h1${lang(name)}>${name.value}</h1>${
    provider.legalForm && html`<p class="kind">${t(`provider.legalForm.${provider.legalForm}`)}</p>`
  }${summary.value !== undefined && html`<p class="lead"${lang(summary)}>${summary.value}</p>`}${providerActions(site, provider)}<section><h2>${t('provider.services')}</h2>${serviceList(site, provider.services, false)}</section>${
    description.value !== undefined &&
    html`<div class="prose"${lang(description)}>${trusted(markdownToHtml(description.value))}</div>`
  }</div><aside><section class="box"><h2>${t('service.contacts')}</h2>${contactFacts(site, provider)}${facts([
    fact(t('provider.location'), provider.location && placeView(site, provider.location)),
    fact(t('provider.ico'), provider.ico),
    fact(t('provider.dataBox'), provider.dataBox),
  ])}</section>${provider.verifiedOn !== undefined && verifiedNote(site, provider)}</aside></article>`;
}
