import type { Service, Term } from '~/domain/catalogue/catalogue.ts';
import { addressLines } from '~/domain/catalogue/place.ts';

/** What stands between several values in one cell. */
const BETWEEN = '; ';

const names = (terms: readonly Term[]) => terms.map(({ name }) => name).join(BETWEEN);

/** Columns of the table by their headings. */
const COLUMNS: Readonly<Record<string, (service: Service) => string | number | undefined>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  summary: ({ summary }) => summary,
  provider: ({ provider }) => provider.name,
  ico: ({ provider }) => provider.ico,
  registerNumber: ({ registerNumber }) => registerNumber,
  serviceTypes: ({ serviceTypes }) => names(serviceTypes),
  forms: ({ forms }) => forms.join(BETWEEN),
  targetGroups: ({ targetGroups }) => names(targetGroups),
  needs: ({ needs }) => names(needs),
  phones: ({ phones }) => phones.map(({ number }) => number).join(BETWEEN),
  emails: ({ emails }) => emails.join(BETWEEN),
  web: ({ web }) => web,
  addresses: ({ locations }) =>
    locations
      .map((place) => addressLines(place).join(', '))
      .filter(Boolean)
      .join(BETWEEN),
  latitude: ({ locations: [place] }) => place?.latitude,
  longitude: ({ locations: [place] }) => place?.longitude,
  area: ({ area }) => names(area),
  cost: ({ cost }) => cost,
  languages: ({ languages }) => languages.join(BETWEEN),
  status: ({ status }) => status,
  verifiedOn: ({ verifiedOn }) => verifiedOn,
};

/**
 * Services as a table, one a row, headed by the names of fields.
 *
 * @param pageOf address of a service's page, where the site has one
 */
export function serviceTable(services: readonly Service[], pageOf: (id: string) => string | undefined) {
  const columns = Object.entries(COLUMNS);
  return [
    [...columns.map(([heading]) => heading), 'page'],
    ...services.map((service) => [...columns.map(([, cell]) => cell(service)), pageOf(service.id)]),
  ];
}
