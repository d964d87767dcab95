import type { Locale } from '~/i18n/locales.ts';
import type { PlanPart } from '~/i18n/routes.ts';
import { pathTo, pathToPage, pathToPlan } from '~/i18n/routes.ts';
import type { ServiceEntry } from '~/schema/collections/services.ts';
import { written } from '../fixtures/demo-town.ts';
import { NOWHERE } from './test.ts';

const services = written('services');

/** Slug of a service of the demo town of which something is true. */
export function serviceWhere(holds: (service: ServiceEntry) => boolean): string {
  const found = services.find(({ data }) => holds(data));
  if (!found) throw new Error('The demo town has no such service.');
  return found.id;
}

/** The service of which the most is written. */
export const richest = services.reduce((a, b) =>
  JSON.stringify(b.data).length > JSON.stringify(a.data).length ? b : a,
);

/** A service whose place is secret, with a way to leave its page at once. */
export const secret = serviceWhere(({ locations, quickExit }) => quickExit && locations.some((place) => place.secret));

const [provider] = written('providers');
const situation = written('life-situations').find(
  ({ data, body }) => data.crisisLines.length > 0 && data.steps.length > 0 && body !== '',
);
const { targetGroups, needs, serviceTypes, area } = richest.data;

const [plan] = written('plans').filter(({ data }) => data.status === 'approved');

type PlanKind = Extract<Parameters<typeof written>[0], `plan-${string}`>;

/** Of the plan's entries of a kind, the name of the one of which the most is written. */
function longest(kind: PlanKind): string {
  const own = written(kind).filter(({ id }) => id.startsWith(`${plan?.id ?? ''}/`));
  const [most] = own.sort((a, b) => JSON.stringify(b.data).length - JSON.stringify(a.data).length);
  return most?.id.split('/').at(-1) ?? '';
}

/** One address of every kind of page of the community plan. */
function planKinds(locale: Locale): Readonly<Record<string, string>> {
  const at = (part?: PlanPart, ...ids: string[]) => pathToPlan(locale, plan?.id ?? '', part, ...ids);
  const measure = longest('plan-measures');
  const [version] = written('plan-versions');
  return {
    plans: pathTo(locale, 'plan'),
    'a plan': at(),
    'chapter of a plan': at('chapter', longest('plan-chapters')),
    'area of a plan': at('area', longest('plan-areas')),
    objective: at('objective', longest('plan-objectives')),
    measure: at('measure', measure),
    matrix: at('matrix', longest('plan-matrices')),
    swot: at('swot'),
    comments: at('comments'),
    consultation: at('consultation'),
    monitoring: at('monitoring', '2025'),
    ideas: at('ideas'),
    groups: at('groups'),
    difference: at('version', version?.id.split('/').at(-1) ?? '', measure),
  };
}

/** One address of every kind of page in a language, by what it is. */
export function pageKinds(locale: Locale): Readonly<Record<string, string>> {
  const to = (...args: [Parameters<typeof pathTo>[1], string?]) => pathTo(locale, ...args);
  return {
    home: to('home'),
    search: to('search'),
    crisis: to('crisis'),
    'life situations': to('lifeSituation'),
    'life situation': to('lifeSituation', situation?.id),
    'target groups': to('targetGroup'),
    'target group': to('targetGroup', targetGroups[0]),
    'need of a group': `${to('targetGroup', targetGroups[0])}${needs[0] ?? ''}/`,
    need: to('need', needs[0]),
    'service type': to('serviceType', serviceTypes[0]),
    place: to('municipality', area[0]),
    services: to('service'),
    'a rich service': to('service', richest.id),
    'a secret service': to('service', secret),
    'a closed service': to(
      'service',
      serviceWhere(({ status }) => status === 'temporarily-closed'),
    ),
    'a planned service': to(
      'service',
      serviceWhere(({ status }) => status === 'planned'),
    ),
    'an ended service': to(
      'service',
      serviceWhere(({ status }) => status === 'ended'),
    ),
    map: to('map'),
    'my list': to('myList'),
    providers: to('provider'),
    provider: to('provider', provider?.id),
    ...planKinds(locale),
    'a page of text': pathToPage(locale, 'pristupnost'),
    nowhere: `${to('home').replace(/\/$/, '')}${NOWHERE}`,
  };
}
