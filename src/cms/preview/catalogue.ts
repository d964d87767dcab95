import { joinCatalogue } from '~/data/join.ts';
import type { Entry } from '~/data/load.ts';
import { placedValues } from '~/data/widgets.ts';
import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import type { Collection } from '~/schema/collection.ts';
import type { CollectionName } from '~/schema/collections.ts';
import { collections } from '~/schema/collections.ts';
import type { TownFacts } from '~/schema/decap/config.ts';
import { nameOf } from '../names.ts';
import { leniently } from './lenient.ts';

/** Id of the entry that is shown. */
export const SHOWN = 'nahled';

/** The provider of a service for which none is chosen yet. */
const NOBODY = 'zatim-nevybrany';

/** What an entry of a kind cannot be without, besides its name. */
const LEAST: Readonly<Partial<Record<CollectionName, object>>> = {
  services: { summary: '', provider: NOBODY, status: 'active' },
  'service-types': { area: 'care' },
  municipalities: { kind: 'municipality' },
  'crisis-lines': { short: '', summary: '', number: '112' },
};

/** Another entry as far as a preview needs it: by its name. */
function stub(name: string, id: string): Entry[] {
  const collection = name as CollectionName;
  const known = nameOf(name, id);
  const kind: Collection = collections[collection];
  const held = { name: known?.name ?? id, ...(known?.icon && { icon: known.icon }), ...LEAST[collection] };
  return [{ collection, id, file: '', data: leniently(kind.fields, held), body: '' }];
}

/** Entries that an entry refers to. */
function neighbours(kind: Collection, data: object): Entry[] {
  const places = [...placedValues(kind.fields, data, 'relation')].flatMap(({ widget, value }) =>
    (Array.isArray(value) ? value : [value]).map((id) => `${widget.collection ?? ''}/${String(id)}`),
  );
  return [...new Set([...places, `providers/${NOBODY}`])].flatMap((place) =>
    stub(...(place.split('/') as [string, string])),
  );
}

/** A catalogue of one entry and what it refers to, joined as the whole one is; secrets end there too. */
export function catalogueOf(
  name: CollectionName,
  held: Readonly<Record<string, unknown>>,
  { body, facts, today }: { body: string; facts: TownFacts; today: string },
): Catalogue {
  const kind: Collection = collections[name];
  const read = leniently(kind.fields, held);
  const isService = name === 'services';
  const data = {
    ...read,
    ...(isService && { provider: read['provider'] || NOBODY, status: read['status'] || 'active' }),
    // A preview is of the page when it is there, whenever that will be.
    validFrom: undefined,
    validTo: undefined,
  };
  const settings: Entry = {
    collection: 'settings',
    id: 'site',
    file: '',
    body: '',
    data: leniently(collections.settings.fields, { ...facts, locales: ['cs'], office: { name: facts.name } }),
  };
  return joinCatalogue(
    [settings, { collection: name, id: SHOWN, file: '', data, body }, ...neighbours(kind, data)],
    today,
  );
}
