import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang, trusted } from '~/components/ui/html.ts';
import { chapterToHtml } from '~/domain/plan/chapter-text.ts';
import type { Chapter, Plan } from '~/domain/plan/plan.ts';
import { commentList } from './comment-view.ts';
import { commentInvitation } from './consultation-view.ts';
import { generatedPart } from './generated.ts';
import { contentLang, own, planPath } from './speak.ts';

const PARTS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;

/** The text of a chapter with what the system puts in it. */
export const chapterHtml = (site: Site, plan: Plan, { body }: Pick<Chapter, 'body'>, id: string): Html =>
  trusted(
    chapterToHtml(body, {
      generated: (part) => generatedPart(site, plan, part)?.text ?? '',
      id,
      table: site.t('plan.table'),
      back: site.t('plan.footnote.back'),
      first: 2,
    }),
  );

/** The page of a chapter, with the ones before and after it. */
export function chapterView(site: Site, plan: Plan, chapter: Chapter): Html {
  const { t } = site;
  const i = plan.chapters.indexOf(chapter);
  const [before, after] = [plan.chapters[i - 1], plan.chapters[i + 1]];
  const link = (to: Chapter | undefined, rel: string) =>
    to
      ? html`<a class="button" rel="${rel}" href="${planPath(site, plan, 'chapter', to.id)}">${own(site, to.name)}</a>`
      : html`<span></span>`;
  return html`<p class="kicker">${t(`plan.part.${chapter.part}`)}</p>
    <h1>${own(site, chapter.name)}</h1>
    ${chapter.summary !== undefined && html`<p class="lead">${own(site, chapter.summary)}</p>`}
    <div class="prose chapter"${lang(contentLang(site))}>${chapterHtml(site, plan, chapter, chapter.id)}</div>
    ${commentInvitation(site, plan, chapter.part, chapter.name)}${commentList(site, plan, chapter.comments, t('plan.comments.here'))}
    <nav class="pagination" aria-label="${t('plan.chapters')}">${link(before, 'prev')}${link(after, 'next')}</nav>`;
}

/** Chapters by the parts A to G of the plan. */
export function chapterParts(site: Site, plan: Plan, level: 'h2' | 'h3'): Html {
  const parts = PARTS.map((part) => {
    const chapters = plan.chapters.filter((chapter) => chapter.part === part);
    const title = site.t(`plan.part.${part}`);
    const links = chapters.map(
      ({ id, name }) => html`<li><a href="${planPath(site, plan, 'chapter', id)}">${own(site, name)}</a></li>`,
    );
    return (
      chapters.length > 0 &&
      html`<div>${level === 'h2' ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}<ul class="plain" role="list">${links}</ul></div>`
    );
  });
  return html`<div class="parts">${parts}</div>`;
}
