import type { Site } from '~/components/site/site.ts';
import { bar } from '~/components/ui/bars.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { attribute, html } from '~/components/ui/html.ts';
import type { Comment, Plan } from '~/domain/plan/plan.ts';
import type { Category, Settlement } from '~/domain/plan/settlement.ts';
import { countComments } from '~/domain/plan/settlement.ts';
import { commentView } from './comment-view.ts';
import { planPath } from './speak.ts';

/** What a page of the book of comments shows: all, those settled in a way, or those of a category. */
export type Choice = { readonly settlement: Settlement } | { readonly category: Category } | undefined;

/** The last segment of the address of a choice. */
export const choiceId = (choice: Exclude<Choice, undefined>) =>
  'settlement' in choice ? choice.settlement : `tema-${choice.category}`;

/** The comments of a choice. */
export const chosen = (comments: readonly Comment[], choice: Choice): Comment[] =>
  comments.filter((one) =>
    choice === undefined
      ? true
      : 'settlement' in choice
        ? one.settlement === choice.settlement
        : one.category === choice.category,
  );

/** Every choice of a book that has comments. */
export function choicesOf({ comments }: Plan): Exclude<Choice, undefined>[] {
  const { settlements, categories } = countComments(comments);
  return [
    ...settlements.map(({ value }) => ({ settlement: value })),
    ...categories.map(({ value }) => ({ category: value })),
  ];
}

interface Row {
  readonly label: string;
  readonly choice: Exclude<Choice, undefined>;
  readonly count: number;
  readonly kind: string;
}

function counts(site: Site, plan: Plan, caption: string, rows: readonly Row[], here: string | undefined): Html {
  const total = Math.max(1, plan.comments.length);
  const row = ({ label, choice, count, kind }: Row) => {
    const id = choiceId(choice);
    return html`<tr><th scope="row"><a href="${planPath(site, plan, 'comments', id)}"${attribute('aria-current', id === here ? 'page' : undefined)}>${label}</a></th><td class="chart">${bar([{ share: count / total, kind }])}</td><td>${count}</td></tr>`;
  };
  return html`<table class="figures"><caption>${caption}</caption><thead class="hidden"><tr><th scope="col">${caption}</th><td class="chart"></td><th scope="col">${site.t('plan.comments.count')}</th></tr></thead><tbody>${rows.map(row)}</tbody></table>`;
}

/** How comments were settled and what they were about, in numbers that lead to them. */
export function commentCounts(site: Site, plan: Plan, here?: string): Html {
  const { t } = site;
  const { total, incorporated, settlements, categories } = countComments(plan.comments);
  const sum = t('plan.comments.sum', { count: total, incorporated });
  return html`<p class="lead">${sum}</p>
    <div class="two">
      ${counts(
        site,
        plan,
        t('plan.comments.bySettlement'),
        settlements.map(({ value, count }) => ({
          label: t(`plan.settlement.${value}`),
          choice: { settlement: value },
          count,
          kind: `settlement-${value}`,
        })),
        here,
      )}${counts(
        site,
        plan,
        t('plan.comments.byCategory'),
        categories.map(({ value, count }) => ({
          label: t(`plan.category.${value}`),
          choice: { category: value },
          count,
          kind: 'money',
        })),
        here,
      )}
    </div>`;
}

/** The heading of a choice, or of the whole book. */
export function choiceTitle({ t }: Site, choice: Choice): string {
  if (choice === undefined) return t('plan.comments');
  const what =
    'settlement' in choice ? t(`plan.settlement.${choice.settlement}`) : t(`plan.category.${choice.category}`);
  return t('plan.comments.of', { what });
}

/** The book of comments, or a part of it. */
export function commentsView(site: Site, plan: Plan, choice: Choice, files: Content): Html {
  const { t } = site;
  const shown = chosen(plan.comments, choice);
  const all = choice && html`<p><a href="${planPath(site, plan, 'comments')}">${t('plan.comments.all')}</a></p>`;
  return html`<h1>${choiceTitle(site, choice)}</h1>
    ${commentCounts(site, plan, choice && choiceId(choice))}${files}
    <section>
      <h2>${t('plan.comments.shown', { count: shown.length })}</h2>
      ${all}${shown.map((comment) => commentView(site, plan, comment))}
    </section>`;
}
