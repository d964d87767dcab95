import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';
import type { Source } from './source.ts';

/** Whether a path is reached without a symbolic link anywhere below the folder. */
async function isPlain(folder: string, path: string): Promise<boolean> {
  const names = path.split('/');
  for (let i = 1; i <= names.length; i++) {
    const found = await lstat(join(folder, ...names.slice(0, i)));
    if (i < names.length ? !found.isDirectory() : !found.isFile()) return false;
  }
  return true;
}

/** A release in a folder; symbolic links, pipes and devices on a stick are not followed. */
export function folderSource(folder: string): Source {
  return {
    async *open(path) {
      const isThere = await isPlain(folder, path).catch((error: unknown) => {
        throw new Refusal('unreachable', { path, reason: (error as NodeJS.ErrnoException).code ?? '' });
      });
      if (!isThere) throw new Refusal('notPlain', { path });
      const file = await open(join(folder, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      try {
        for await (const chunk of file.createReadStream({ autoClose: false })) yield chunk as Buffer;
      } catch (error) {
        // A stick that somebody pulled out.
        throw new Refusal('unreachable', { path, reason: (error as NodeJS.ErrnoException).code ?? '' });
      } finally {
        await file.close();
      }
    },
  };
}
