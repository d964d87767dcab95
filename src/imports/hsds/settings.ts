import type { SettingsEntry } from '~/schema/collections/settings.ts';
import type { Draft } from '../entry.ts';
import { shorten } from '../fit.ts';
import type { Tell } from '../note.ts';
import type { Bounds } from './context.ts';
import { timeZoneOf } from './country.ts';
import { mostFrequent } from './guess.ts';
import type { Location } from './location.ts';
import type { Language, Words } from './words.ts';

/** A tenth of the extent, at least about two kilometres, so that a place at the edge stays inside. */
const MARGIN = { share: 0.1, degrees: 0.02 };

/** The rectangle around places, with a margin; `undefined` when none has coordinates. In degrees, to four decimals. */
export function boundsOf(places: readonly Location[]): Bounds | undefined {
  const points = places.flatMap(({ latitude, longitude }) =>
    latitude === undefined || longitude === undefined ? [] : [[latitude, longitude] as const],
  );
  if (points.length === 0) return undefined;
  const edges = (axis: 0 | 1, limit: number) => {
    const values = points.map((point) => point[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const margin = Math.max((high - low) * MARGIN.share, MARGIN.degrees);
    const round = (value: number) => Math.round(Math.min(limit, Math.max(-limit, value)) * 10_000) / 10_000;
    return [round(low - margin), round(high + margin)] as const;
  };
  const [south, north] = edges(0, 90);
  const [west, east] = edges(1, 180);
  return { south, west, north, east };
}

/**
 * The town: the one given, else the city that most places are in, of services first; `undefined` when there is none.
 * A guess is told.
 */
export function cityOf(
  given: string | undefined,
  places: readonly (readonly Location[])[],
  { words, tell }: { words: Words; tell: Tell },
): string | undefined {
  // The stand-in of an earlier run is no knowledge of the town.
  if (given && given !== words.town) return given;
  const cities = places.map((some) => mostFrequent(some.map(({ city }) => city ?? '')));
  const city = cities.find((one) => one !== undefined);
  tell('changed', city ? 'townGuessed' : 'townUnknown', 'town', { ...(city && { town: city }) });
  return city;
}

/** Settings of a new town: what is known from the source, and a start for the rest that an editor will change. */
export function toSettings({
  town,
  name,
  language,
  country,
  bounds,
  words,
}: {
  town: string;
  name?: string | undefined;
  language: Language;
  country: string;
  bounds: Bounds | undefined;
  words: Words;
}): Draft<SettingsEntry> {
  return {
    name: shorten(name ?? `${words.title} – ${town}`, 60),
    town: shorten(town, 60),
    language,
    locales: ['cs', 'en', 'uk'],
    timeZone: timeZoneOf(country),
    country,
    bounds,
    staleAfterMonths: 24,
    // The weather: a page that anybody may have open.
    quickExitUrl: 'https://www.chmi.cz/',
    office: { name: shorten(`${words.office} ${town}`, 200) },
  };
}
