import type { Content } from '../load.ts';
import { placeOf } from './place.ts';

/** What a list of entries shows of one: its name, and its icon where it has one. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly icon?: string;
  readonly note?: string;
}

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);

/** Names of all entries by collection: what an editor can refer to. Broken entries are among them, by their id alone. */
export function namesIn({ entries, drafts }: Content): Record<string, Named[]> {
  const names: Record<string, Named[]> = {};
  for (const { collection, file, data } of [...entries, ...drafts]) {
    const id = placeOf(file)?.id ?? file;
    const name = [text(data['number']), text(data['name'])].filter((one) => one !== undefined).join(' ') || id;
    const [icon, note] = [text(data['icon']), text(data['plainName'])];
    (names[collection] ??= []).push({
      id,
      name,
      ...(icon !== undefined && { icon }),
      ...(note !== undefined && { note }),
    });
  }
  return names;
}
