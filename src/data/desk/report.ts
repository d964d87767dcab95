import { checkContent } from '../check.ts';
import type { Problem } from '../problem.ts';

/** What is wrong or neglected in the content, for the editor's own eyes. */
export interface DeskReport {
  readonly problems: readonly Problem[];
}

/** Everything the check finds. */
export function readReport(root: string, today: string): DeskReport {
  return { problems: checkContent(root, today).problems };
}
