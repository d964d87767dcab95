import type { ServiceFile } from './service-file.ts';

/** How many services share a file, about: asking for it says no more than that a list may have one of them. */
const TOGETHER = 100;

/** A file of services by their id, for lists that people keep. */
export type ListPart = Readonly<Record<string, ServiceFile>>;

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

type Texts = Readonly<Record<string, object | undefined>> | undefined;

/** Texts for the page of a service. */
const LONG = { description: undefined, plainSummary: undefined, notFor: undefined, areaNote: undefined };

/** Of what a service refers to, its name is enough. */
const NAMED = { summary: undefined, description: undefined };

/** Texts in other languages without some of them. */
const without = <Translations extends Texts>(translations: Translations, left: object): Translations =>
  translations &&
  (Object.fromEntries(
    Object.entries(translations).map(([locale, texts]) => [locale, texts && { ...texts, ...left }]),
  ) as Translations);

/** A service as a list needs it: all that is shown, printed and sent of it. */
const listedFile = (file: ServiceFile): ServiceFile => ({
  ...file,
  ...LONG,
  provider: { ...file.provider, translations: without(file.provider.translations, NAMED) },
  serviceTypes: file.serviceTypes.map((type) => ({ ...type, translations: without(type.translations, NAMED) })),
  targetGroups: [],
  needs: [],
  lifeSituations: [],
  area: [],
  people: [],
  alternateNames: [],
  capacity: [],
  social: [],
  identifiers: [],
  translations: without(file.translations, LONG),
});

/** A file of the services that belong together; those that have ended are in it too, so that a list can say so. */
export const listPart = (files: readonly ServiceFile[]): ListPart =>
  Object.fromEntries(files.map((file) => [file.id, listedFile(file)]));
