import type { Area, Comment, Group } from '~/domain/plan/plan.ts';
import type { PlanEntryOf } from './entries.ts';
import { pick } from './entries.ts';
import type { Texts } from './texts.ts';

interface Known extends Texts {
  readonly areas: ReadonlyMap<string, Area>;
  readonly groups: ReadonlyMap<string, Group>;
}

type About = NonNullable<PlanEntryOf<'plan-comments'>['data']['about']>;

function partOf({ measure, objective, area, chapter }: About, known: Known): Comment['about'] {
  if (measure !== undefined) return known.measures.get(measure);
  if (objective !== undefined) return known.objectives.get(objective);
  if (area !== undefined) return known.areas.get(area);
  return known.chapters.find(({ id }) => id === chapter);
}

/** The book of comments in its order, each joined to the part it is about; without consent an author has no name. */
export function joinComments(entries: readonly PlanEntryOf<'plan-comments'>[], known: Known): Comment[] {
  const sorted = [...entries].sort((a, b) => a.data.number - b.data.number);
  return sorted.map(({ id, data }) => {
    const { about, author, changed, settledBy } = data;
    const comment: Comment = {
      ...data,
      id,
      about: about && partOf(about, known),
      author: author && { kind: author.kind, name: author.consent ? author.name : undefined },
      changed: pick(known.measures, changed),
      settledBy: settledBy === undefined ? undefined : known.groups.get(settledBy),
    };
    if (comment.about && 'comments' in comment.about) comment.about.comments.push(comment);
    return comment;
  });
}
