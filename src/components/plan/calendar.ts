import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import type { DayEvent } from '~/domain/calendar/day-event.ts';
import { planEvents } from '~/domain/plan/dated.ts';
import type { Plan } from '~/domain/plan/plan.ts';

/** Address of a plan's calendar, which has one in all languages. */
export const calendarPath = ({ id }: Pick<Plan, 'id'>): string => `/plan/${id}/terminy.ics`;

/** What is still to come of a plan. */
export const eventsOf = (site: Site, plan: Plan, url?: string): DayEvent[] =>
  planEvents(plan, site.today, { consultation: `${plan.name}: ${site.t('plan.consultation')}`, url });

/** The way to the calendar, where something is still to come. */
export const calendarLink = (site: Site, plan: Plan): Html | undefined =>
  eventsOf(site, plan).length === 0
    ? undefined
    : html`<p><a class="button" href="${calendarPath(plan)}" download>${site.t('take.calendar')}</a></p>`;
