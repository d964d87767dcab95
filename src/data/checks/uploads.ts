import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../load.ts';
import type { Problem } from '../problem.ts';
import { uploadsOf } from '../uploads.ts';
import { mutePicturesIn } from './pictures.ts';

/** Pictures that not everybody would learn of, and uploads that are not there. */
export function lostUploads({ root, entries }: Pick<Content, 'entries' | 'root'>): Problem[] {
  return entries.flatMap((entry): Problem[] => [
    ...mutePicturesIn(entry),
    ...[...uploadsOf(entry)]
      .filter((path) => !existsSync(join(root, path)))
      .map((value): Problem => ({
        severity: 'error',
        code: 'uploadMissing',
        file: entry.file,
        field: '',
        value,
        params: {},
      })),
  ]);
}
