import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import { getContent } from './check.ts';
import { joinCatalogue } from './join.ts';
import { contentRoot } from './load.ts';
import { memo } from './memo.ts';
import { ContentError } from './problem.ts';

/**
 * The catalogue of the town in `CONTENT_DIR`, read once.
 *
 * @throws ContentError with every problem found, when there is an error among them.
 */
export function getCatalogue(): Catalogue {
  const root = contentRoot();
  return memo(`catalogue:${root}`, () => {
    const { entries, problems, today } = getContent(root);
    if (problems.some(({ severity }) => severity === 'error')) throw new ContentError(problems);
    return joinCatalogue(entries, today);
  });
}
