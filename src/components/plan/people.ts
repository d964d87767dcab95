import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang, trusted } from '~/components/ui/html.ts';
import type { Group, Meeting, Member, Plan } from '~/domain/plan/plan.ts';
import { markdownToHtml } from '~/domain/text/markdown.ts';
import { calendarLink } from './calendar.ts';
import { contentLang, own, paragraphs } from './speak.ts';

const ROLES = ['user', 'provider', 'commissioner', 'job-centre', 'employer', 'public'] as const;

/** Members of groups, counted by whom they speak for; roles without a member are left out. */
export function rolesOf(groups: readonly Group[]): { readonly role: Member['role']; readonly count: number }[] {
  const members = groups.flatMap((group) => group.members);
  return ROLES.map((role) => ({ role, count: members.filter((one) => one.role === role).length })).filter(
    ({ count }) => count > 0,
  );
}

function memberRow(site: Site, { name, role, provider, organization, position }: Member, isNamed: boolean): Html {
  const { t } = site;
  const of = provider && site.say(provider, 'name');
  const where = of
    ? html`<a href="${site.path('provider', provider.id)}"${lang(of)}>${of.value}</a>`
    : own(site, organization ?? '–');
  return html`<tr><th scope="row">${t(`plan.role.${role}`)}${position && html` <small>(${t(`plan.position.${position}`)})</small>`}</th><td>${where}</td>${isNamed && html`<td>${name !== undefined && own(site, name)}</td>`}</tr>`;
}

/** One group and its members; the names stand there of those who agreed. */
export function groupView(site: Site, { id, name, kind, summary, email, members }: Group): Html {
  const { t } = site;
  const isNamed = members.some((member) => member.name !== undefined);
  return html`<section id="${id}">
    <h2>${own(site, name)}</h2>
    <p class="meta"><span>${t(`plan.group.${kind}`)}</span><span>${t('plan.count.members', { count: members.length })}</span></p>
    ${paragraphs(site, summary)}${email !== undefined && html`<p><a href="mailto:${email}">${email}</a></p>`}
    ${
      members.length > 0 &&
      html`<table class="figures people"><caption class="hidden">${t('plan.members')}</caption><thead><tr><th scope="col">${t('plan.role')}</th><th scope="col">${t('plan.organization')}</th>${isNamed && html`<th scope="col">${t('plan.member')}</th>`}</tr></thead><tbody>${members.map((member) => memberRow(site, member, isNamed))}</tbody></table>`
    }
  </section>`;
}

function meetingView(
  site: Site,
  { name, on, at, place, groups, open, attended, agenda, summary, body }: Meeting,
): Html {
  const { t } = site;
  const when = [site.date(on), at].filter(Boolean).join(', ');
  return html`<article class="meeting">
    <h3>${own(site, name)}</h3>
    <p class="meta"><span>${when}</span>${place !== undefined && html`<span>${own(site, place)}</span>`}${groups.map((group) => html`<span>${own(site, group.name)}</span>`)}${
      open && html`<span>${t('plan.meeting.open')}</span>`
    }${attended !== undefined && html`<span>${t('plan.meeting.attended', { count: attended })}</span>`}</p>
    ${paragraphs(site, summary)}${
      agenda.length > 0 && html`<ul${lang(contentLang(site))}>${agenda.map((one) => html`<li>${one}</li>`)}</ul>`
    }${
      body !== '' &&
      html`<details><summary>${t('plan.meeting.minutes')}</summary><div class="prose"${lang(contentLang(site))}>${trusted(markdownToHtml(body, 3))}</div></details>`
    }
  </article>`;
}

/** Who makes the plan: groups with their members, and when they met. */
export function peopleView(site: Site, plan: Plan): Html {
  const { t } = site;
  const { groups, meetings } = plan;
  const count = groups.reduce((sum, { members }) => sum + members.length, 0);
  const sum = t('plan.groups.sum', {
    groups: t('plan.count.groups', { count: groups.length }),
    members: t('plan.count.members', { count }),
  });
  const roles = rolesOf(groups).map(
    (one) => html`<tr><th scope="row">${t(`plan.role.${one.role}`)}</th><td>${one.count}</td></tr>`,
  );
  return html`<h1>${t('plan.groups')}</h1>
    <p class="lead">${sum}</p>
    ${roles.length > 0 && html`<table class="figures small"><caption>${t('plan.groups.byRole')}</caption><tbody>${roles}</tbody></table>`}${groups.map((group) => groupView(site, group))}${
      meetings.length > 0 &&
      html`<section>
        <h2>${t('plan.meetings')}</h2>
        ${calendarLink(site, plan)}${meetings.map((meeting) => meetingView(site, meeting))}
      </section>`
    }`;
}
