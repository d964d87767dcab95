import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of a town, and the one of the project, in which map files may be; the town's own comes first. */
const FOLDERS = (root: string) => [join(root, 'uploads', 'map'), join('public', 'map')];

/** Where a map file of a town is; nowhere when it was not uploaded. */
export function findMapFile(root: string, name: string): string | undefined {
  return FOLDERS(root)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path) && statSync(path).isFile());
}
