import type { PlanFile } from '~/components/plan/plan-view.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import type { PlanPart } from '~/i18n/routes.ts';
import type { Key } from '~/i18n/translate.ts';

/** Files of a plan, which have one address in all languages. */
export function planFiles(
  { t }: Pick<Site, 't'>,
  plan: Plan,
): Readonly<Record<'book' | 'table' | 'data' | 'comments' | 'groups' | 'sheet', PlanFile>> {
  const base = `/plan/${plan.id}`;
  return {
    book: { href: `${base}.pdf`, label: t('plan.file.book') },
    table: { href: `${base}.csv`, label: t('plan.file.table') },
    data: { href: `${base}.json`, label: t('plan.file.data') },
    comments: { href: `${base}/pripominky.csv`, label: t('plan.file.comments') },
    groups: { href: `${base}/skupiny.csv`, label: t('plan.file.groups') },
    sheet: { href: `${base}/dotaznik.pdf`, label: t('plan.file.sheet') },
  };
}

/** A page of a plan: which part of it, whose, under what title, with what in it. */
export interface Page {
  readonly part: PlanPart;
  readonly ids?: readonly string[];
  readonly title: string;
  readonly isWide?: boolean;
  readonly main: () => Html;
}

/** The title of a page of a plan: what it shows, what that is, of which plan. */
export const title = (site: Site, key: Key, plan: Plan, ...more: string[]) =>
  [...more, site.t(key), site.say(plan, 'name').value].join(' – ');
