import type { Field } from '../field.ts';
import { choice } from '../fields/choice.ts';
import { group } from '../fields/group.ts';
import { list } from '../fields/list.ts';
import { mapFile, tileAddress } from '../fields/map-file.ts';
import { decimal, integer } from '../fields/number.ts';
import { optional } from '../fields/optional.ts';
import { text } from '../fields/text.ts';
import { issue } from '../issue.ts';

const ownLayer = group({
  label: 'Vrstva',
  fields: {
    file: mapFile({ extension: 'geojson', label: 'Soubor', hint: 'Ze složky uploads/map, například obvody.geojson.' }),
    look: choice({
      label: 'Jak ji kreslit',
      options: { border: 'hranice', water: 'voda', road: 'cesta nebo trať', green: 'zeleň' },
    }),
  },
});

const { schema, widget } = group({
  label: 'Mapa',
  hint: 'Když nic nevyplníte, kreslí se schematická mapa, která funguje i bez internetu.',
  collapsed: true,
  fields: {
    kind: choice({
      label: 'Podklad',
      hint: 'Jak získat soubor PMTiles, popisuje docs/map.md.',
      options: {
        schematic: 'schematická mapa (vždy k dispozici)',
        'pmtiles-vector': 'soubor PMTiles, vektorový',
        'pmtiles-raster': 'soubor PMTiles, obrázkový',
        online: 'dlaždice z internetu',
      },
    }),
    file: optional(
      mapFile({
        extension: 'pmtiles',
        label: 'Soubor PMTiles',
        hint: 'Ze složky uploads/map, například mesto.pmtiles; bez háčků, čárek a mezer.',
      }),
    ),
    layers: list({
      label: 'Vlastní vrstvy',
      hint: 'Soubory GeoJSON, které se kreslí přes podklad: obvody, řeka, trať.',
      of: ownLayer,
      max: 20,
      summary: '{{fields.file}}',
    }),
    url: optional(
      tileAddress({
        label: 'Adresa dlaždic z internetu',
        hint: 'Začíná https:// a obsahuje {z}, {x} a {y}. Prohlížeč návštěvníka se pak spojí s cizím serverem.',
      }),
    ),
    operator: optional(
      text({
        label: 'Provozovatel dlaždic',
        hint: 'Jeho jméno stojí u mapy, aby lidé věděli, s kým se spojí.',
        max: 90,
      }),
    ),
    attribution: optional(
      text({ label: 'Autoři podkladu', hint: 'Například: © přispěvatelé OpenStreetMap.', max: 200 }),
    ),
    center: optional(
      group({
        label: 'Střed mapy',
        hint: 'Když ho nevyplníte, mapa ukáže všechna místa.',
        collapsed: true,
        fields: {
          latitude: decimal({ label: 'Zeměpisná šířka', hint: 'Například 50,66.', min: -85, max: 85 }),
          longitude: decimal({ label: 'Zeměpisná délka', hint: 'Například 14,03.', min: -180, max: 180 }),
        },
      }),
    ),
    zoom: optional(integer({ label: 'Přiblížení', hint: '10 je okres, 13 město, 16 ulice.', min: 3, max: 18 })),
  },
});

/** What map the town shows its services on. */
export const mapSettings = {
  widget,
  schema: schema
    .refine(
      ({ kind, file }) => !kind.startsWith('pmtiles') || file !== undefined,
      issue('mapSource', ['file'], ['kind', 'file']),
    )
    .refine(
      ({ kind, url, operator, attribution }) => kind !== 'online' || (url && operator && attribution) !== undefined,
      issue('mapSource', ['url'], ['kind', 'url', 'operator', 'attribution']),
    ),
} satisfies Field;
