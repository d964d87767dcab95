import type { CardSource } from './card.ts';
import type { Catalogue, Service, ServiceType, Term } from './catalogue.ts';
import type { Dialable } from './phone.ts';
import { dialable } from './phone.ts';
import { withoutTexts } from './translated.ts';

/** An entry that a service refers to: by what it is found, and what it is called. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** A service as a file of its own, `/sluzby/<id>.json`: all that is public, with what it refers to by name. */
export interface ServiceFile extends Omit<
  Service,
  'provider' | 'serviceTypes' | 'targetGroups' | 'needs' | 'lifeSituations' | 'area'
> {
  readonly provider: CardSource['provider'];
  readonly serviceTypes: readonly (Named & Pick<ServiceType, 'plainName' | 'translations'>)[];
  readonly targetGroups: readonly Named[];
  readonly needs: readonly Named[];
  readonly lifeSituations: readonly Named[];
  readonly area: readonly Named[];
  /** Language in which it is written. */
  readonly language: string;
  /** For how many months a verification holds. */
  readonly staleAfterMonths: number;
  /** Numbers as people read and dial them; a device need not know every country's habits. */
  readonly numbers: Readonly<Record<string, Dialable>>;
}

type Settings = Pick<Catalogue['settings'], 'country' | 'language' | 'staleAfterMonths'>;

/** What else is said in other languages of an entry that a service refers to stands on the entry's own page. */
const NAMED = { summary: undefined, description: undefined };

const named = ({ id, name }: Term): Named => ({ id, name });

const numbersOf = ({ phones, locations }: Service) =>
  [...phones, ...locations.flatMap((place) => place.phones)].map(({ number }) => number);

/** A service of a town as a file. */
export function serviceFile(service: Service, { country, language, staleAfterMonths }: Settings): ServiceFile {
  const { provider } = service;
  return {
    ...service,
    provider: { id: provider.id, name: provider.name, translations: withoutTexts(provider.translations, NAMED) },
    serviceTypes: service.serviceTypes.map(({ id, name, plainName, translations }) => ({
      id,
      name,
      plainName,
      translations: withoutTexts(translations, NAMED),
    })),
    targetGroups: service.targetGroups.map(named),
    needs: service.needs.map(named),
    lifeSituations: service.lifeSituations.map(named),
    area: service.area.map(named),
    language,
    staleAfterMonths,
    numbers: Object.fromEntries(numbersOf(service).map((number) => [number, dialable(number, country)])),
  };
}
