import type { DayEvent } from '../calendar/day-event.ts';
import type { Meeting, Plan } from './plan.ts';

type Dated = Pick<Plan, 'id' | 'consultation'> & {
  readonly meetings: readonly Pick<Meeting, 'id' | 'name' | 'on' | 'at' | 'place' | 'agenda'>[];
};

interface Words {
  /** What the days on which comments are taken are called. */
  readonly consultation: string;
  /** Address of the plan's page, where the site has one. */
  readonly url: string | undefined;
}

/** What of a plan has a date still to come: meetings, and the days on which comments are taken. */
export function planEvents({ id, meetings, consultation }: Dated, today: string, words: Words): DayEvent[] {
  const { url } = words;
  const events: DayEvent[] = meetings.map((meeting) => ({
    uid: `${meeting.id}@${id}`,
    from: meeting.on,
    to: meeting.on,
    at: meeting.at,
    place: meeting.place,
    summary: meeting.name,
    description: meeting.agenda.length > 0 ? meeting.agenda.join('\n') : undefined,
    url,
  }));
  if (consultation) {
    const { from, to, note } = consultation;
    events.push({ uid: `consultation@${id}`, from, to, summary: words.consultation, description: note, url });
  }
  return events.filter((event) => event.to >= today);
}
