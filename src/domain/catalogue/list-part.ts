import type { ServiceFile } from './service-file.ts';
import { withoutTexts } from './translated.ts';

/** How many services share a file, about: asking for it says no more than that a list may have one of them. */
const TOGETHER = 100;

/** In how many files the services of a town are. */
export const partsFor = (services: number): number => Math.max(1, Math.ceil(services / TOGETHER));

/**
 * Number of the file in which a service is, told by its id alone.
 *
 * @example partOf('poradna', 1) // 0
 */
export function partOf(id: string, parts: number): number {
  // FNV-1a: spreads slugs that begin alike.
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return hash % parts;
}

/** What is told on the page of a service alone. */
const LEFT = {
  description: undefined,
  plainSummary: undefined,
  notFor: undefined,
  areaNote: undefined,
  targetGroups: undefined,
  needs: undefined,
  lifeSituations: undefined,
  area: undefined,
  people: undefined,
  alternateNames: undefined,
  capacity: undefined,
  social: undefined,
  identifiers: undefined,
};

/** A service as a list needs it: all that is shown, printed and sent of it. */
export type ListedFile = Omit<ServiceFile, keyof typeof LEFT>;

/** A file of services by their id, for lists that people keep. */
export type ListPart = Readonly<Record<string, ListedFile>>;

const listedFile = (file: ServiceFile): ListedFile => ({
  ...file,
  ...LEFT,
  translations: withoutTexts(file.translations, LEFT),
});

/** A file of the services that belong together; those that have ended are in it too, so that a list can say so. */
export const listPart = (files: readonly ServiceFile[]): ListPart =>
  Object.fromEntries(files.map((file) => [file.id, listedFile(file)]));
