import type { Service } from '~/domain/catalogue/catalogue.ts';
import { similarServices } from '~/domain/catalogue/similar.ts';
import { markdownToHtml } from '~/domain/text/markdown.ts';
import type { Said } from '~/domain/text/say.ts';
import type { Site } from '~/components/site/site.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { attribute, html, lang, trusted } from '~/components/ui/html.ts';
import { placeMap } from '~/components/map/place-map.ts';
import { serviceActions } from '~/components/take/actions.ts';
import { contactFacts } from './contacts.ts';
import { hoursTable } from './hours.ts';
import { openNow } from './open-now.ts';
import { mainPhone } from './phones.ts';
import { placeView } from './place.ts';
import { serviceCard } from './service-card.ts';
import { serviceFacts } from './service-facts.ts';
import { serviceKind } from './service-kind.ts';
import { statusNotices } from './status.ts';
import { verifiedNote } from './verified.ts';

const section = (title: Content, content: Content) =>
  html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;
const box = (title: Content, content: Content) =>
  html`<section class="box">
    <h2>${title}</h2>
    ${content}
  </section>`;
const items = ({ value }: Said<readonly string[]>) => value.map((one) => html`<li>${one}</li>`);

/** What it is for, the phone, open now: the part of the page that answers most visits. */
function top(site: Site, service: Service): Html {
  const [name, summary] = [site.say(service, 'name'), site.say(service, 'summary')];
  const [phone] = service.phones;
  const schedule = service.schedule ?? service.locations.find((place) => place.schedule)?.schedule;
  // The hours of a service that is closed for a time, planned or gone say nothing of now.
  const isRunning = service.status === 'active';
  return html`<div class="main"><h1${lang(name)}>${name.value}</h1>${serviceKind(site, service)}${statusNotices(site, service)}<p class="lead"${lang(summary)}>${summary.value}</p>${
    phone && mainPhone(site, phone)
  }${isRunning && schedule && openNow(site, schedule)}${serviceActions(site, service)}</div>`;
}

function beside(site: Site, service: Service): Html {
  const { t, icon } = site;
  const contacts = contactFacts(site, { ...service, phones: service.phones.slice(1) });
  return html`<aside>
    ${
      service.schedule && box([icon('schedule'), t('service.hours')], hoursTable(site, service.schedule))
    }${contacts && box([icon('call'), t('service.contacts')], contacts)}${verifiedNote(site, service)}${
      service.registerNumber && html`<p class="also">${t('service.register')}: ${service.registerNumber}</p>`
    }
  </aside>`;
}

function rest(site: Site, service: Service): Html {
  const { t, icon } = site;
  const [plain, description] = [site.say(service, 'plainSummary'), site.say(service, 'description')];
  const [steps, documents] = [site.say(service, 'steps'), site.say(service, 'documents')];
  return html`<div class="main">
    ${
      plain.value !== undefined &&
      html`<section class="easy" aria-label="${t('service.easy')}">
        <p class="lines"${lang(plain)}>${plain.value}</p>
      </section>`
    }${photoView(site, service)}${
      service.locations.length > 0 &&
      section(
        [icon('location-on'), t('service.where')],
        html`<div class="places">${service.locations.map((place) => placeView(site, place))}</div>${placeMap(site, service)}`,
      )
    }${
      steps.value.length > 0 &&
      section(
        t('service.start'),
        html`<ol class="steps"${lang(steps)}>
          ${items(steps)}
        </ol>`,
      )
    }${
      documents.value.length > 0 &&
      section(t('service.documents'), html`<ul${lang(documents)}>${items(documents)}</ul>`)
    }${filesView(site, service)}${serviceFacts(site, service)}${
      description.value !== undefined &&
      section(
        t('service.description'),
        html`<div class="prose"${lang(description)}>${trusted(markdownToHtml(description.value))}</div>`,
      )
    }${
      service.alternateNames.length > 0 &&
      html`<p class="also">${t('service.also', { names: service.alternateNames.join(', ') })}</p>`
    }
  </div>`;
}

/** Marks words that are not translated with the language in which they are written. */
const inOriginal = ({ locale, settings }: Site) =>
  attribute('lang', locale === settings.language ? undefined : settings.language);

/** The picture of a service, with words for those who do not see it. */
function photoView(site: Site, { photo }: Service): Content {
  return (
    photo &&
    html`<img class="photo" src="${photo.file}" alt="${photo.alt}"${inOriginal(site)} loading="lazy" decoding="async" />`
  );
}

/** Documents to take away, each with its kind: whoever cannot open one need not try. */
function filesView(site: Site, { files }: Service): Content {
  const kind = (file: string) => file.slice(file.lastIndexOf('.') + 1).toUpperCase();
  return (
    files.length > 0 &&
    section(
      site.t('service.files'),
      html`<ul>${files.map(({ name, file }) => html`<li><a href="${file}"><span${inOriginal(site)}>${name}</span> (${kind(file)})</a></li>`)}</ul>`,
    )
  );
}

/** How many similar services are offered below. */
const SIMILAR = 3;

/** The page of a service. */
export function serviceView(site: Site, service: Service): Html {
  const similar = similarServices(service, SIMILAR);
  return html`<article class="service" data-service="${service.id}">
      ${top(site, service)}${beside(site, service)}${rest(site, service)}
    </article>
    ${
      similar.length > 0 &&
      html`<section class="after">
        <h2>${site.t('service.similar')}</h2>
        <ul class="cards" role="list">
          ${similar.map((one) => serviceCard(site, one))}
        </ul>
      </section>`
    }`;
}
