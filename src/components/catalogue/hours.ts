import type { Schedule } from '~/domain/catalogue/catalogue.ts';
import type { Hours, WeekTable } from '~/domain/calendar/week.ts';
import { weekTables } from '~/domain/calendar/week.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';

const clock = (time: string) => time.replace(/^0/, '');

function stretch({ t }: Site, { opens, closes, byAppointment, note }: Hours): Html {
  const text = [`${clock(opens)}–${clock(closes)}`, byAppointment && t('hours.appointment'), note]
    .filter(Boolean)
    .join(' ');
  return html`<span>${text}</span>`;
}

function weekTable(site: Site, { season, days }: WeekTable, isOnly: boolean): Html {
  const { t } = site;
  const caption = season
    ? t('hours.season', { from: site.season(season[0]), to: site.season(season[1]) })
    : isOnly
      ? undefined
      : t('hours.yearRound');
  const rows = days.map(
    ({ day, hours }) =>
      html`<tr data-day="${day}">
        <th scope="row">${t(`hours.day.${day}`)}</th>
        <td>${hours.length > 0 ? hours.map((one) => stretch(site, one)) : t('hours.closed')}</td>
      </tr>`,
  );
  return html`<table>
    ${
      caption !== undefined &&
      html`<caption>
        ${caption}
      </caption>`
    }
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function exceptions(site: Site, schedule: Schedule): Html | undefined {
  const ahead = schedule.exceptions.filter(({ from, to }) => (to ?? from) >= site.today);
  if (ahead.length === 0) return undefined;
  const items = ahead.map(({ from, to, opens, closes, reason }) => {
    const days = to !== undefined && to !== from ? `${site.date(from)} – ${site.date(to)}` : site.date(from);
    const hours = opens && closes ? `${clock(opens)}–${clock(closes)}` : site.t('hours.closed');
    return html`<li>${days}: ${hours}${reason && ` (${reason})`}</li>`;
  });
  return html`<p><b>${site.t('hours.exceptions')}</b></p>
    <ul role="list">
      ${items}
    </ul>`;
}

/** Opening hours as a table for the week, with seasons, exceptions to come and what holds on public holidays. */
export function hoursTable(site: Site, schedule: Schedule): Html {
  const { t } = site;
  const tables = weekTables(schedule);
  const holidays = schedule.holidays ?? (schedule.always ? 'open' : 'closed');
  return html`<div class="hours">
    ${schedule.always && html`<p><b>${t('hours.always')}</b></p>`}${
      schedule.byAppointment && html`<p>${t('hours.onlyAppointment')}</p>`
    }${tables.map((table) => weekTable(site, table, tables.length === 1))}${exceptions(site, schedule)}${
      tables.length > 0 && html`<p><small>${t(`hours.holidays.${holidays}`)}</small></p>`
    }${schedule.note && html`<p><small>${schedule.note}</small></p>`}
  </div>`;
}
