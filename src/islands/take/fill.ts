import { loadService } from './load.ts';
import { changeSaved } from './change-saved.ts';
import { readSaved } from './saved.ts';

/** Keeps the data of a service that was saved by its name alone. */
export async function fillSaved(id: string): Promise<void> {
  if (!readSaved().some((one) => one.id === id)) return;
  const file = await loadService(id);
  const saved = readSaved().find((one) => one.id === id);
  if (typeof file !== 'string' && saved && !saved.file) changeSaved(id, { file });
}
