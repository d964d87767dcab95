import type { ListedFile } from '~/domain/catalogue/list-part.ts';

/** Key under which this browser keeps the list; it is sent nowhere. */
export const SAVED_KEY = 'seznam';

/** Announces on `window` that the list has changed. */
export const CHANGED = 'seznam:changed';

/** A service in the list. */
export interface Saved {
  readonly id: string;
  /** As the page called it, until its data come. */
  readonly name: string;
  /** Day on which it was saved, `YYYY-MM-DD`. */
  readonly on: string;
  readonly note?: string;
  /** Its data when it was saved: they are there without a connection, and show what has changed since. */
  readonly file?: ListedFile;
}

/** The list, in the order in which its owner put it. */
export function readSaved(): Saved[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(SAVED_KEY) ?? '[]');
    return Array.isArray(list) ? (list as Saved[]).filter((one) => typeof one.id === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps the list; `false` where the browser refuses. */
export function keepSaved(list: readonly Saved[]): boolean {
  try {
    if (list.length === 0) localStorage.removeItem(SAVED_KEY);
    else localStorage.setItem(SAVED_KEY, JSON.stringify(list));
  } catch {
    return false;
  }
  window.dispatchEvent(new Event(CHANGED));
  return true;
}

/** Adds services at the end; those that are in the list stay where they are. */
export function addSaved(services: readonly Saved[]): boolean {
  const list = readSaved();
  return keepSaved([...list, ...services.filter(({ id }) => !list.some((one) => one.id === id))]);
}

/** Takes a service out. */
export const removeSaved = (id: string): boolean => keepSaved(readSaved().filter((one) => one.id !== id));

/** Today where the visitor is. */
export const today = (): string => new Date().toLocaleDateString('sv');
