import type { Catalogue, Page, Provider, Service, Term } from '../catalogue/catalogue.ts';
import { isListed } from '../catalogue/publication.ts';
import { townsOf } from '../catalogue/place.ts';
import { markdownToText } from '../text/markdown.ts';
import { say } from '../text/say.ts';
import type { Kind, SourceDocument } from './document.ts';
import type { Language } from './language.ts';
import { isLanguage } from './language.ts';

type Speaker = (entry: Named) => Pick<SourceDocument, 'name' | 'summary' | 'lang'>;

interface Named {
  readonly name: string;
  readonly summary?: string | undefined;
  readonly translations?: Readonly<Record<string, object | undefined>> | undefined;
}

function speaker(locale: Language, original: string): Speaker {
  return (entry) => {
    const name = say(entry, 'name', locale, original);
    const summary = say(entry, 'summary', locale, original);
    const lang = name.lang !== undefined && isLanguage(name.lang) ? { lang: name.lang } : {};
    return { name: name.value, summary: summary.value ?? '', ...lang };
  };
}

const texts = (...values: readonly (string | undefined)[]) =>
  values.filter((value): value is string => value !== undefined && value !== '');

/** Links to entries of a kind. */
const to = (kind: Kind, entries: readonly { readonly id: string }[]) => entries.map(({ id }) => `${kind}/${id}`);

function serviceDocument(service: Service, speak: Speaker): SourceDocument {
  const { id, alternateNames, description, plainSummary, areaNote, locations, provider } = service;
  return {
    kind: 'services',
    id,
    ...speak(service),
    other: alternateNames,
    links: [
      ...to('service-types', service.serviceTypes),
      ...to('life-situations', service.lifeSituations),
      ...to('needs', service.needs),
      ...to('target-groups', service.targetGroups),
      ...to('providers', [provider]),
      ...to('municipalities', service.area),
    ],
    hidden: texts(
      plainSummary,
      description && markdownToText(description),
      areaNote,
      ...townsOf(service),
      ...locations.flatMap(({ cityPart, street, name }) => texts(cityPart, street, name)),
    ),
  };
}

const providerDocument = (provider: Provider, speak: Speaker): SourceDocument => ({
  kind: 'providers',
  id: provider.id,
  ...speak(provider),
  other: provider.alternateNames,
  links: [],
  hidden: texts(provider.description && markdownToText(provider.description)),
});

const pageDocument = (page: Page, speak: Speaker): SourceDocument => ({
  kind: 'pages',
  id: page.id,
  ...speak(page),
  other: [],
  links: [],
  hidden: [markdownToText(page.body)],
});

function termDocument(kind: Kind, term: Term, speak: Speaker): SourceDocument {
  const plain = 'plainName' in term ? texts(term.plainName) : [];
  return {
    kind,
    id: term.id,
    ...speak(term),
    other: [...plain, ...term.alternateNames],
    links: 'crisisLines' in term ? to('crisis-lines', term.crisisLines) : [],
    hidden: 'body' in term ? [markdownToText(term.body), ...term.steps] : [],
  };
}

const listedServices = ({ services }: Catalogue) => [...services.values()].filter(isListed);

/** The summary of each service that is listed, in the order of the documents. */
export const serviceSummaries = (catalogue: Catalogue, locale: Language): string[] =>
  listedServices(catalogue).map((service) => say(service, 'summary', locale, catalogue.settings.language).value);

/** Everything of a catalogue that can be found in a language; entries that say nothing in it keep the original. */
export function toSearchDocuments(catalogue: Catalogue, locale: Language): SourceDocument[] {
  const speak = speaker(locale, catalogue.settings.language);
  const terms = (kind: Kind, map: ReadonlyMap<string, Term>) =>
    [...map.values()].map((term) => termDocument(kind, term, speak));
  return [
    ...[...catalogue.crisisLines.values()].map((line): SourceDocument => ({
      kind: 'crisis-lines',
      id: line.id,
      ...speak(line),
      other: [line.number, line.short, ...line.alternateNames],
      links: [],
      hidden: [],
    })),
    ...terms('municipalities', catalogue.municipalities),
    ...terms('target-groups', catalogue.targetGroups),
    ...terms('needs', catalogue.needs),
    ...terms('service-types', catalogue.serviceTypes),
    ...terms('life-situations', catalogue.lifeSituations),
    ...[...catalogue.providers.values()].map((provider) => providerDocument(provider, speak)),
    ...listedServices(catalogue).map((service) => serviceDocument(service, speak)),
    ...[...catalogue.pages.values()].map((page) => pageDocument(page, speak)),
  ];
}
