import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import type { Need, Service } from '~/domain/catalogue/catalogue.ts';
import type { Measure, Plan } from '~/domain/plan/plan.ts';
import type { Key } from '~/i18n/translate.ts';
import { measureLink } from './speak.ts';

interface Found {
  readonly plan: Plan;
  readonly measure: Measure;
  readonly effect?: Measure['services'][number]['effect'];
}

/** Plans that hold: what is being made is not promised yet, what is closed is over. */
const holding = (site: Site) => [...site.plans.values()].filter(({ status }) => status === 'approved');

function section(site: Site, title: Key, found: readonly Found[]): Html | undefined {
  if (found.length === 0) return undefined;
  const item = ({ plan, measure, effect }: Found) =>
    html`<li>${effect && html`<b>${site.t(`plan.effect.${effect}`)}:</b> `}${measureLink(site, plan, measure)}</li>`;
  return html`<section class="after">
    <h2>${site.t(title)}</h2>
    <ul>
      ${found.map(item)}
    </ul>
  </section>`;
}

/** What the plan does about a service: measures that keep, extend, change or end it. */
export const measuresOfService = (site: Site, service: Service): Html | undefined =>
  section(
    site,
    'plan.ofService',
    holding(site).flatMap((plan) =>
      [...plan.measures.values()].flatMap((measure) =>
        measure.services
          .filter((link) => link.service.id === service.id)
          .map(({ effect }) => ({ plan, measure, effect })),
      ),
    ),
  );

/** Measures of the plan that answer a need. */
export const measuresOfNeed = (site: Site, need: Need): Html | undefined =>
  section(
    site,
    'plan.ofNeed',
    holding(site).flatMap((plan) =>
      [...plan.measures.values()].filter(({ needs }) => needs.includes(need)).map((measure) => ({ plan, measure })),
    ),
  );
