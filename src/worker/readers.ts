import { BUILD } from './manifest.ts';
import { readNote, writeNote } from './notes.ts';
import { scope } from './scope.ts';

/** Whether a page is of this worker's version, of an older one, or of a newer one that came from the network. */
export type Age = 'same' | 'older' | 'newer';

/** How many pages of another version are remembered. */
const KEPT = 30;

const NOTE = 'readers';

let remembered: Promise<Map<string, Age>> | undefined;

async function recall(): Promise<Map<string, Age>> {
  const noted = (await readNote(NOTE)) as { build?: string; pages?: [string, Age][] } | undefined;
  return new Map(noted?.build === BUILD ? noted.pages : []);
}

/** Remembers that an open page is of another version. */
export async function remember(id: string, age: Age): Promise<void> {
  remembered ??= recall();
  const pages = await remembered;
  if (id === '' || (age === 'same' && !pages.has(id))) return;
  pages.set(id, age);
  await writeNote(NOTE, { build: BUILD, pages: [...pages].slice(-KEPT) });
}

/** Of which version an open page is. */
export async function ageOf(id: string): Promise<Age> {
  remembered ??= recall();
  return (await remembered).get(id) ?? 'same';
}

/** When the worker takes over, whoever reads a page is reading an older one. */
export async function rememberOlder(): Promise<void> {
  for (const { id } of await scope.clients.matchAll({ type: 'window' })) await remember(id, 'older');
}
