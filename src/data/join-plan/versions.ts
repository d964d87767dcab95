import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import type { Area, Version } from '~/domain/plan/plan.ts';
import type { PlanEntries } from './entries.ts';
import { joinTexts } from './texts.ts';

/** The versions of a plan from the oldest, each with its texts as they were. */
export function joinVersions(
  of: PlanEntries,
  areas: ReadonlyMap<string, Area>,
  catalogue: Catalogue,
): Map<string, Version> {
  const sorted = of('plan-versions').sort((a, b) => (a.data.on < b.data.on ? -1 : 1));
  return new Map(
    sorted.map(({ id, data }): [string, Version] => {
      const within = <One extends { readonly between: string }>(all: readonly One[]) =>
        all.filter(({ between }) => between === id);
      const texts = {
        chapters: within(of('plan-version-chapters')),
        objectives: within(of('plan-version-objectives')),
        measures: within(of('plan-version-measures')),
      };
      const { chapters, objectives, measures } = joinTexts(texts, areas, catalogue);
      return [id, { ...data, id, chapters, objectives: [...objectives.values()], measures }];
    }),
  );
}
