import { plainNameOf } from '~/components/catalogue/term-view.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';
import type { Cell, Matrix, Offer } from '~/domain/plan/matrix.ts';
import { groupsOf, matrixOf } from '~/domain/plan/matrix.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import { badge, measureLinks, own, paragraphs, planPath } from './speak.ts';

function offerView(site: Site, { name, provider, services }: Offer): Html {
  const said = provider ? site.say(provider, 'name') : { value: name, lang: undefined };
  const [only] = services;
  if (!only) return html`<li>${own(site, name)}</li>`;
  const link = (service: typeof only, text: string, language: string | undefined) =>
    html`<a href="${site.path('service', service.id)}" data-service="${service.id}"${lang({ lang: language })}>${text}</a>`;
  if (services.length === 1) return html`<li>${link(only, said.value, said.lang)}</li>`;
  const all = services.map((service) => {
    const title = site.say(service, 'name');
    return html`<li>${link(service, title.value, title.lang)}</li>`;
  });
  return html`<li><span${lang(said)}>${said.value}</span><ul role="list">${all}</ul></li>`;
}

function cellView(site: Site, plan: Plan, { need, offers, declared }: Cell): Html {
  const name = site.say(need, 'name').value;
  const isEmpty = offers.length === 0 && !declared;
  const state = declared && (declared.state !== 'offered' || offers.length === 0) ? declared.state : undefined;
  return html`<td role="cell" data-need="${name}" class="${isEmpty ? 'nothing' : (state ?? 'offered')}">${
    offers.length > 0 && html`<ul role="list">${offers.map((offer) => offerView(site, offer))}</ul>`
  }${state !== undefined && badge(`gap-${state}`, site.t(`plan.gap.${state}`))}${paragraphs(site, declared?.note)}${
    declared && measureLinks(site, plan, declared.measures)
  }${isEmpty && html`<span class="hidden">${site.t('plan.matrix.nothing')}</span>`}</td>`;
}

function matrixTable(site: Site, plan: Plan, { group, needs, rows }: Matrix): Html {
  const { t } = site;
  const caption = t('plan.matrix.caption', { group: site.say(group, 'name').value });
  const head = needs.map((need) => {
    const name = site.say(need, 'name');
    return html`<th scope="col" role="columnheader"${lang(name)}>${name.value}</th>`;
  });
  const body = rows.map(({ serviceType, cells }) => {
    const name = plainNameOf(site, serviceType);
    return html`<tr role="row"><th scope="row" role="rowheader"${lang(name)}>${name.value}</th>${cells.map((cell) => cellView(site, plan, cell))}</tr>`;
  });
  // Roles are said once more: on a phone the table is laid out as blocks, and would be none without them.
  return html`<div class="matrix-frame" tabindex="0" role="group" aria-label="${caption}"><table class="matrix" role="table"><caption>${caption}</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${t('plan.matrix.rows')}</th>${head}</tr></thead><tbody role="rowgroup">${body}</tbody></table></div>`;
}

/** The matrix of one target group: needs across, kinds of service down. */
export function matrixView(site: Site, plan: Plan, matrix: Matrix): Html {
  const { t } = site;
  const name = site.say(matrix.group, 'name');
  const offered = matrix.rows.flatMap(({ cells }) => cells).filter(({ offers }) => offers.length > 0).length;
  const gaps = matrix.rows
    .flatMap(({ cells }) => cells)
    .filter(({ declared }) => declared?.state === 'missing' || declared?.state === 'insufficient').length;
  return html`<h1>${t('plan.matrix.of')} <span${lang(name)}>${name.value}</span></h1>
    <p class="lead">${t('plan.matrix.lead')}</p>
    <p>${t('plan.matrix.sum', { offered, gaps })} ${matrix.keptOn !== undefined && t('plan.kept', { date: site.date(matrix.keptOn) })}</p>
    ${matrix.rows.length > 0 ? matrixTable(site, plan, matrix) : html`<p>${t('plan.matrix.none')}</p>`}${paragraphs(site, matrix.note)}`;
}

/** Every target group of the plan, with the figures of its matrix. */
export function matrixIndex(site: Site, plan: Plan): Html {
  const { t } = site;
  const row = (group: Matrix['group']) => {
    const cells = matrixOf(group, plan, site.catalogue).rows.flatMap((one) => one.cells);
    const name = site.say(group, 'name');
    const offered = cells.filter(({ offers }) => offers.length > 0).length;
    const states = cells.map(({ declared }) => declared?.state);
    return html`<tr><th scope="row"><a href="${planPath(site, plan, 'matrix', group.id)}"${lang(name)}>${name.value}</a></th><td>${offered}</td><td>${
      states.filter((state) => state === 'missing').length
    }</td><td>${states.filter((state) => state === 'insufficient').length}</td></tr>`;
  };
  return html`<h1>${t('plan.matrix')}</h1>
    <p class="lead">${t('plan.matrix.lead')}</p>
    <table class="figures"><caption class="hidden">${t('plan.matrix')}</caption><thead><tr><th scope="col">${t('plan.card.groups')}</th><th scope="col">${t('plan.matrix.offered')}</th><th scope="col">${t('plan.gap.missing')}</th><th scope="col">${t('plan.gap.insufficient')}</th></tr></thead><tbody>${groupsOf(plan).map(row)}</tbody></table>`;
}
