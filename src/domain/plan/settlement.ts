import type { Comment } from './plan.ts';

export type Settlement = Comment['settlement'];
export type Category = Comment['category'];

/** Ways in which a comment is settled, from the one that changed the plan most. */
export const SETTLEMENTS = [
  'accepted',
  'partly',
  'explained',
  'rejected',
  'pending',
] as const satisfies readonly Settlement[];

/** A value and how many comments have it. */
export interface Count<Value> {
  readonly value: Value;
  readonly count: number;
}

/** Whether a comment changed the plan, wholly or in part. */
export const isIncorporated = ({ settlement }: Pick<Comment, 'settlement'>) =>
  settlement === 'accepted' || settlement === 'partly';

/** Counts of a book of comments. */
export interface CommentCounts {
  readonly total: number;
  readonly incorporated: number;
  /** In the order of `SETTLEMENTS`, without those that none has. */
  readonly settlements: readonly Count<Settlement>[];
  /** The most frequent first. */
  readonly categories: readonly Count<Category>[];
}

/** Counts the comments of a book by settlement and by category. */
export function countComments(comments: readonly Comment[]): CommentCounts {
  const settled = Map.groupBy(comments, ({ settlement }) => settlement);
  const categories = Map.groupBy(comments, ({ category }) => category);
  return {
    total: comments.length,
    incorporated: comments.filter(isIncorporated).length,
    settlements: SETTLEMENTS.flatMap((value) => {
      const count = settled.get(value)?.length;
      return count === undefined ? [] : [{ value, count }];
    }),
    categories: [...categories]
      .map(([value, { length: count }]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  };
}
