import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import type { Comment, Plan } from '~/domain/plan/plan.ts';
import { badge, measureLink, measureLinks, objectiveLink, own, paragraphs, planPath } from './speak.ts';
import { chapterChange, chapterFateIn } from './versions-view.ts';

function partLink(site: Site, plan: Plan, about: NonNullable<Comment['about']>): Html {
  if ('objective' in about) return measureLink(site, plan, about);
  if ('measures' in about) return objectiveLink(site, plan, about);
  const part = 'body' in about ? 'chapter' : 'area';
  return html`<a href="${planPath(site, plan, part, about.id)}">${own(site, about.name)}</a>`;
}

/** Links to how the texts changed that a comment was about, where the version that people commented on is kept. */
function changes(site: Site, plan: Plan, { changed, change, about }: Comment): Html | undefined {
  const { t } = site;
  const version = plan.consultation?.version;
  if (!version) return undefined;
  const link = (text: string, id: string) =>
    html`<a href="${planPath(site, plan, 'version', version.id, id)}">${text}</a> `;
  const isChapter =
    change !== undefined && about && 'body' in about && chapterFateIn(plan, version, about.id) === 'changed';
  const links = [
    ...changed
      .filter(({ id }) => version.measures.has(id))
      .map(({ id, number }) => link(t('plan.comment.beforeAfter', { number }), id)),
    ...(isChapter ? [link(t('plan.comment.chapterBeforeAfter'), chapterChange(about.id))] : []),
  ];
  return links.length === 0 ? undefined : html`<p>${links}</p>`;
}

/** One comment of the book, and how it was settled. */
export function commentView(site: Site, plan: Plan, comment: Comment): Html {
  const { t } = site;
  const {
    number,
    receivedOn,
    channel,
    category,
    about,
    author,
    settlement,
    reasoning,
    change,
    changed,
    settledBy,
    settledOn,
  } = comment;
  const who = author && [t(`plan.author.${author.kind}`), author.name].filter(Boolean).join(', ');
  const settled = [settledBy?.name, settledOn && site.date(settledOn)].filter(Boolean).join(', ');
  return html`<article class="comment" id="p${number}">
    <h3>${t('plan.comment.number', { number })} ${badge(`settlement-${settlement}`, t(`plan.settlement.${settlement}`))}</h3>
    <p class="meta"><span>${site.date(receivedOn)}</span><span>${t(`plan.channel.${channel}`)}</span><span>${t(`plan.category.${category}`)}</span>${who && html`<span>${who}</span>`}</p>
    <p>${t('plan.comment.about')} ${about ? partLink(site, plan, about) : t('plan.comment.whole')}</p>
    <blockquote>${paragraphs(site, comment.text)}</blockquote>
    ${reasoning !== undefined && html`<div><b>${t('plan.comment.reasoning')}</b>${paragraphs(site, reasoning)}</div>`}${
      change !== undefined && html`<div><b>${t('plan.comment.change')}</b>${paragraphs(site, change)}</div>`
    }${changes(site, plan, comment) ?? measureLinks(site, plan, changed)}${
      settled && html`<p><small>${t('plan.comment.settled', { by: settled })}</small></p>`
    }
  </article>`;
}

/** Comments under a heading that says how many they are; nothing where there is none. */
export function commentList(site: Site, plan: Plan, comments: readonly Comment[], title: string): Html | undefined {
  return comments.length === 0
    ? undefined
    : html`<section>
        <h2>${title}</h2>
        ${comments.map((comment) => commentView(site, plan, comment))}
      </section>`;
}
