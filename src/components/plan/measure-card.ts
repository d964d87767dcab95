import { termLinks } from '~/components/catalogue/term-links.ts';
import type { Site } from '~/components/site/site.ts';
import { fact, facts } from '~/components/ui/fact.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';
import { isListed } from '~/domain/catalogue/publication.ts';
import { costOf } from '~/domain/plan/money.ts';
import type { Measure, Plan } from '~/domain/plan/plan.ts';
import { indicatorTable } from './indicators.ts';
import { badge, moneyIn, numberIn, objectiveLink, own, paragraphs, parties } from './speak.ts';

function costsOf(site: Site, plan: Plan, measure: Measure): Content {
  const { costs } = measure;
  if (!costs) return undefined;
  const { t } = site;
  const total = costOf(measure, plan);
  const years = costs.years.map(
    ({ year, amount }) => html`<tr><th scope="row">${year}</th><td>${moneyIn(site, amount, costs.currency)}</td></tr>`,
  );
  const each = costs.per === 'year' && costs.years.length === 0 ? costs.amount : undefined;
  return [
    total !== undefined &&
      html`<p><b class="money-sum">${moneyIn(site, total.amount, total.currency)}</b> ${t(costs.per === 'once' ? 'plan.costs.once' : 'plan.costs.total')}</p>`,
    each !== undefined && html`<p>${t('plan.costs.yearly', { amount: moneyIn(site, each, costs.currency) })}</p>`,
    years.length > 0 &&
      html`<table class="figures small"><caption class="hidden">${t('plan.costs.years')}</caption><tbody>${years}</tbody></table>`,
    costs.note !== undefined && html`<p>${own(site, costs.note)}</p>`,
  ].filter((one) => one !== false);
}

function fundsOf(site: Site, { funds, costs }: Measure): Content {
  const { t } = site;
  const row = ({ source, name, amount, note }: Measure['funds'][number]) =>
    html`<tr><th scope="row">${t(`plan.source.${source}`)}${name !== undefined && html` <small>${own(site, name)}</small>`}</th><td>${
      amount === undefined ? '–' : moneyIn(site, amount, costs?.currency)
    }</td><td>${note !== undefined && own(site, note)}</td></tr>`;
  return (
    funds.length > 0 &&
    html`<table class="figures small"><caption class="hidden">${t('plan.card.funds')}</caption><thead class="hidden"><tr><th scope="col">${t('plan.money.source')}</th><th scope="col">${t('plan.money.amount')}</th><th scope="col">${t('plan.card.note')}</th></tr></thead><tbody>${funds.map(row)}</tbody></table>`
  );
}

const clientsOf = (site: Site, { clients }: Measure): Content =>
  clients.map(
    ({ amount, per, note }) =>
      html`<p>${site.t(`plan.clients.${per}`, { count: amount, number: numberIn(site, amount) })}${note !== undefined && html` <small>(${own(site, note)})</small>`}</p>`,
  );

function servicesOf(site: Site, { services }: Measure): Content {
  return (
    services.length > 0 &&
    html`<ul class="plain" role="list">
      ${services.map(({ service, effect }) => {
        const name = site.say(service, 'name');
        const about = badge(`effect-${effect}`, site.t(`plan.effect.${effect}`));
        // A service that ended is behind no link.
        return isListed(service)
          ? html`<li data-service="${service.id}">${about} <a href="${site.path('service', service.id)}"${lang(name)}>${name.value}</a></li>`
          : html`<li>${about} <span${lang(name)}>${name.value}</span> (${site.t('service.status.ended')})</li>`;
      })}
    </ul>`
  );
}

function scheduleOf(site: Site, { schedule }: Measure): Content {
  if (!schedule) return undefined;
  const { from, to, milestones } = schedule;
  const list = milestones.map(
    ({ by, text }) => html`<li><b>${site.t('plan.card.by', { date: site.date(by) })}</b> ${own(site, text)}</li>`,
  );
  return [
    html`<p>${from === to ? from : `${from}–${to}`}</p>`,
    list.length > 0 && html`<ul class="plain" role="list">${list}</ul>`,
  ].filter((one) => one !== false);
}

/** Every field of the card of a measure; what nobody filled in is not there. */
export function measureCard(site: Site, plan: Plan, measure: Measure): Html | undefined {
  const { t } = site;
  const { activities, newService, newServiceNote, indicators, priority, note } = measure;
  const steps = activities.map((one) => html`<li>${own(site, one)}</li>`);
  return facts([
    fact(t('plan.card.objective'), objectiveLink(site, plan, measure.objective)),
    fact(t('plan.card.characteristics'), paragraphs(site, measure.characteristics)),
    fact(t('plan.card.activities'), steps.length > 0 && html`<ul>${steps}</ul>`),
    fact(t('plan.card.impact'), paragraphs(site, measure.impact)),
    fact(t('plan.card.costs'), costsOf(site, plan, measure)),
    fact(t('plan.card.funds'), fundsOf(site, measure)),
    fact(t('plan.card.clients'), clientsOf(site, measure)),
    fact(t('plan.card.organizations'), parties(site, measure.organizations)),
    fact(
      t('plan.card.newService'),
      newService && [html`<p><b>${t(`plan.new.${newService}`)}</b></p>`, paragraphs(site, newServiceNote)],
    ),
    fact(t('plan.card.implementers'), parties(site, measure.implementers)),
    fact(t('plan.card.services'), servicesOf(site, measure)),
    fact(t('plan.card.groups'), termLinks(site, 'targetGroup', measure.targetGroups)),
    fact(t('plan.card.needs'), termLinks(site, 'need', measure.needs)),
    fact(t('plan.card.schedule'), scheduleOf(site, measure)),
    fact(t('plan.card.indicators'), indicators.length > 0 && indicatorTable(site, indicators)),
    fact(t('plan.card.priority'), priority && badge(`priority-${priority}`, t(`plan.priority.${priority}`))),
    fact(t('plan.card.note'), paragraphs(site, note)),
  ]);
}
