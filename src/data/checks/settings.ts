import type { Content } from '../load.ts';
import type { Problem, ProblemCode } from '../problem.ts';

const FILE = 'settings/site.yaml';

/** A town has one file of settings: without it nothing can be built, and a second one would not be heard. */
export function missingSettings({ entries, problems }: Content): Problem[] {
  const others = entries.filter(({ collection, file }) => collection === 'settings' && file !== FILE);
  const isThere =
    entries.some(({ file }) => file === FILE) ||
    problems.some(
      ({ file, code }) => file === FILE || code === 'missingFolder' || (code === 'unreadable' && !file.includes('/')),
    );
  const error = (code: ProblemCode, file: string): Problem => ({
    severity: 'error',
    code,
    file,
    field: '',
    params: {},
  });
  return [
    ...(isThere ? [] : [error('missingSettings', FILE)]),
    ...others.map(({ file }) => error('otherSettings', file)),
  ];
}
