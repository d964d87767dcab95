import type { LabelRule, PaintRule } from 'protomaps-leaflet';
import {
  CenteredTextSymbolizer,
  CircleSymbolizer,
  exp,
  GeomType,
  LineSymbolizer,
  PolygonSymbolizer,
} from 'protomaps-leaflet';
import type { MapColours } from './colours.ts';

/** What one schema calls things; `kind` is the property that says more of a feature. */
interface Schema {
  readonly kind: string;
  readonly green: readonly string[];
  readonly water: readonly string[];
  readonly houses: string;
  readonly roads: string;
  readonly borders: string;
  readonly places: string;
}

/** The two schemas that towns get from OpenStreetMap: Protomaps' own, and OpenMapTiles' (Planetiler, tilemaker). */
const SCHEMAS: readonly Schema[] = [
  {
    kind: 'kind',
    green: ['landuse', 'landcover', 'natural'],
    water: ['water'],
    houses: 'buildings',
    roads: 'roads',
    borders: 'boundaries',
    places: 'places',
  },
  {
    kind: 'class',
    green: ['landcover', 'park'],
    water: ['water', 'waterway'],
    houses: 'building',
    roads: 'transportation',
    borders: 'boundary',
    places: 'place',
  },
];

const GREEN = /^(park|wood|forest|grass|meadow|nature_reserve|cemetery|garden|national_park|scrub|orchard)$/;
const MAJOR = /^(highway|major_road|motorway|trunk|primary|secondary|medium_road)$/;
const CITY = /^(city|town|locality)$/;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function paintSchema({ kind, green, water, houses, roads, borders }: Schema, colours: MapColours): PaintRule[] {
  const line = (color: string, width: number, zoom: number) =>
    new LineSymbolizer({
      color,
      width: exp(1.6, [
        [zoom - 4, 0],
        [zoom, width],
        [18, width * 6],
      ]),
    });
  const isMajor = (props: Readonly<Record<string, unknown>>) => MAJOR.test(text(props[kind]));
  return [
    { dataLayer: 'earth', symbolizer: new PolygonSymbolizer({ fill: colours.land }) },
    ...green.map((dataLayer) => ({
      dataLayer,
      symbolizer: new PolygonSymbolizer({ fill: colours.green }),
      filter: (_: number, { props }: { props: Readonly<Record<string, unknown>> }) => GREEN.test(text(props[kind])),
    })),
    ...water.flatMap((dataLayer) => [
      {
        dataLayer,
        symbolizer: new PolygonSymbolizer({ fill: colours.water }),
        filter: (_: number, { geomType }: { geomType: GeomType }) => geomType === GeomType.Polygon,
      },
      {
        dataLayer,
        symbolizer: line(colours.water, 1.5, 12),
        filter: (_: number, { geomType }: { geomType: GeomType }) => geomType === GeomType.Line,
      },
    ]),
    { dataLayer: houses, symbolizer: new PolygonSymbolizer({ fill: colours.house }), minzoom: 14 },
    { dataLayer: roads, symbolizer: line(colours.street, 1, 14), filter: (_, { props }) => !isMajor(props) },
    { dataLayer: roads, symbolizer: line(colours.road, 2.5, 13), filter: (_, { props }) => isMajor(props) },
    { dataLayer: borders, symbolizer: new LineSymbolizer({ color: colours.border, width: 1.5, dash: [4, 4] }) },
  ];
}

/** Layers that no schema knows are drawn as they come: a town may have made a file of its own. */
function paintUnknown(dataLayer: string, colours: MapColours): PaintRule[] {
  return [
    {
      dataLayer,
      symbolizer: new PolygonSymbolizer({ fill: colours.green, stroke: colours.border, width: 1 }),
      filter: (_, { geomType }) => geomType === GeomType.Polygon,
    },
    {
      dataLayer,
      symbolizer: new LineSymbolizer({ color: colours.road, width: 2 }),
      filter: (_, { geomType }) => geomType === GeomType.Line,
    },
    {
      dataLayer,
      symbolizer: new CircleSymbolizer({ fill: colours.border, radius: 3 }),
      filter: (_, { geomType }) => geomType === GeomType.Point,
    },
  ];
}

const known = new Set(
  SCHEMAS.flatMap((one) => [
    'earth',
    ...one.green,
    ...one.water,
    one.houses,
    one.roads,
    one.borders,
    one.places,
    'pois',
    'poi',
    'landuse',
    'transportation_name',
    'water_name',
    'housenumber',
    'aeroway',
    'aerodrome_label',
    'mountain_peak',
    'globallandcover',
  ]),
);

/** How a vector file is painted: quiet, so that the pins stand out. */
export function paintRulesFor(layers: readonly string[], colours: MapColours): PaintRule[] {
  return [
    ...SCHEMAS.filter(({ roads, water }) => layers.includes(roads) || layers.some((one) => water.includes(one)))
      .slice(0, layers.includes('transportation') ? 2 : 1)
      .flatMap((schema) => paintSchema(schema, colours)),
    ...layers.filter((one) => !known.has(one)).flatMap((one) => paintUnknown(one, colours)),
  ];
}

/** How places are named, in the language of the page where the file has it. */
export function labelRulesFor(colours: MapColours, locale: string): LabelRule[] {
  const label = (size: number, weight: number) =>
    new CenteredTextSymbolizer({
      labelProps: [`name:${locale}`, 'name'],
      fill: colours.name,
      stroke: colours.halo,
      width: 3,
      font: `${weight} ${size}px Atkinson, sans-serif`,
    });
  return SCHEMAS.flatMap(({ places: dataLayer, kind }): LabelRule[] => [
    { dataLayer, symbolizer: label(15, 700), filter: (_, { props }) => CITY.test(text(props[kind])) },
    { dataLayer, symbolizer: label(13, 500), minzoom: 12, filter: (_, { props }) => !CITY.test(text(props[kind])) },
  ]);
}
