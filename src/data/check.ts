import { coordinatesOutside } from './checks/coordinates.ts';
import { lostUploads } from './checks/uploads.ts';
import { duplicates } from './checks/duplicates.ts';
import { missingMapFiles } from './checks/map.ts';
import { secretLeaks } from './checks/secrets.ts';
import { missingSettings } from './checks/settings.ts';
import { unkeptPlans } from './checks/kept.ts';
import { contradictedMatrices } from './checks/matrices.ts';
import { oddPlans } from './checks/plan-lint.ts';
import { missingPlans } from './checks/plans.ts';
import { neglected } from './checks/neglected.ts';
import type { Content } from './load.ts';
import { loadContent } from './load.ts';
import { memo } from './memo.ts';
import type { Problem } from './problem.ts';
import { danglingReferences } from './references.ts';
import { settingsIn, townDay } from './today.ts';

const rank = { error: 0, warning: 1 };

/** Content, and all that is wrong with it on a day. */
export interface CheckedContent extends Content {
  /** `YYYY-MM-DD` in the town. */
  readonly today: string;
}

/** Everything wrong with content that was read, errors first, each sorted by file. */
export function problemsIn(content: Content, today: string): Problem[] {
  const { entries } = content;
  const problems: Problem[] = [
    ...content.problems,
    ...missingSettings(content),
    ...missingPlans(content),
    ...danglingReferences(content),
    ...coordinatesOutside(entries),
    ...secretLeaks(entries),
    ...duplicates(entries),
    ...neglected(entries, today),
    ...oddPlans(entries, today),
    ...unkeptPlans(entries),
    ...missingMapFiles(content),
    ...lostUploads(content),
  ];
  const isSound = problems.every(({ severity }) => severity !== 'error');
  if (isSound) problems.push(...contradictedMatrices(entries, today));
  return problems.sort(
    (a, b) => rank[a.severity] - rank[b.severity] || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  );
}

/**
 * Reads a content folder and finds everything wrong with it, errors first, each sorted by file.
 *
 * @param day `YYYY-MM-DD`, for what grows old; the present one of the town unless told
 */
export function checkContent(root: string, day?: string): CheckedContent {
  const content = loadContent(root);
  const today = day ?? townDay(settingsIn(content.entries));
  return { ...content, today, problems: problemsIn(content, today) };
}

/** The checked content of a folder, read once in a process however many parts of a build ask for it. */
export function getContent(root: string): CheckedContent {
  return memo(`content:${root}`, () => checkContent(root));
}
