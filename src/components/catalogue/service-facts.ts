import type { Service } from '~/domain/catalogue/catalogue.ts';
import type { Site } from '~/components/site/site.ts';
import { fact, facts } from '~/components/ui/fact.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';
import { termLinks } from './term-links.ts';

function ageOf({ t }: Site, { ageFrom: from, ageTo: to }: Service): string | undefined {
  if (from !== undefined && to !== undefined) return t('service.age.range', { from, to });
  if (from !== undefined) return t('service.age.from', { from });
  return to === undefined ? undefined : t('service.age.to', { to });
}

function paragraph(site: Site, service: Service, key: 'notFor' | 'costNote' | 'areaNote'): Html | undefined {
  const said = site.say(service, key);
  return said.value === undefined ? undefined : html`<p${lang(said)}>${said.value}</p>`;
}

function capacityOf({ t }: Site, { capacity }: Service): Content {
  if (capacity.length === 0) return undefined;
  const rows = capacity.map(({ form, amount, unit, note }) =>
    [t(`service.capacity.${unit}`, { count: amount }), form && t(`service.form.${form}`), note]
      .filter(Boolean)
      .join(', '),
  );
  return [rows.map((row) => html`<p>${row}</p>`), html`<p><small>${t('service.capacity.note')}</small></p>`];
}

const kept = (contents: readonly Content[]) => contents.filter((one) => one !== undefined && one !== false);

/** Everything about a service that fits on a line: for whom, for how much, in which form, where, in which languages. */
export function serviceFacts(site: Site, service: Service): Html | undefined {
  const { t } = site;
  const { cost, forms, languages, nationwide } = service;
  const age = ageOf(site, service);
  const spoken = languages.map((code) => site.language(code)).join(', ');
  return facts([
    fact(
      t('service.forWhom'),
      kept([termLinks(site, 'targetGroup', service.targetGroups), age && html`<p>${age}</p>`]),
    ),
    fact(t('service.notFor'), paragraph(site, service, 'notFor')),
    fact(
      t('service.cost'),
      kept([cost && html`<p><b>${t(`service.cost.${cost}`)}</b></p>`, paragraph(site, service, 'costNote')]),
    ),
    fact(t('service.forms'), forms.map((form) => t(`service.form.${form}`)).join(', ')),
    fact(
      t('service.area'),
      kept([
        nationwide && html`<p>${t('service.nationwide')}</p>`,
        termLinks(site, 'municipality', service.area),
        paragraph(site, service, 'areaNote'),
      ]),
    ),
    fact(t('service.languages'), spoken),
    fact(t('service.needs'), termLinks(site, 'need', service.needs)),
    fact(t('service.situations'), termLinks(site, 'lifeSituation', service.lifeSituations)),
    fact(t('service.capacity'), capacityOf(site, service)),
  ]);
}
