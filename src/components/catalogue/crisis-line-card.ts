import type { CrisisLine } from '~/domain/catalogue/catalogue.ts';
import { dialable } from '~/domain/catalogue/phone.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';
import { hoursTable } from './hours.ts';

/** A crisis line: the number first, then with what it helps, when, and whether the call costs anything. */
export function crisisLineCard(site: Site, line: CrisisLine): Html {
  const { t, icon, settings } = site;
  const { text, href } = dialable(line.number, settings.country);
  const [name, summary] = [site.say(line, 'name'), site.say(line, 'summary')];
  const languages = line.languages.map((code) => site.language(code)).join(', ');
  return html`<li class="card crisis-line" id="${line.id}"><h3${lang(name)}>${name.value}</h3><p class="main-phone"><a href="${href}">${icon('call')}${text}</a></p><p${lang(summary)}>${summary.value}</p><p class="meta">${
    line.schedule?.always && html`<span><b>${t('crisis.nonstop')}</b></span>`
  }${line.free && html`<span>${t('crisis.free')}</span>`}${languages !== '' && html`<span>${languages}</span>`}${
    line.chat && html`<a href="${line.chat}" rel="noreferrer">${icon('chat')}${t('crisis.chat')}</a>`
  }${line.web && html`<a href="${line.web}" rel="noreferrer">${new URL(line.web).hostname.replace(/^www\./, '')}</a>`}</p>${
    line.schedule && !line.schedule.always && hoursTable(site, line.schedule)
  }</li>`;
}

/** Crisis lines as cards. */
export function crisisLineList(site: Site, lines: Iterable<CrisisLine>): Html {
  return html`<ul class="cards" role="list">
    ${[...lines].map((line) => crisisLineCard(site, line))}
  </ul>`;
}
