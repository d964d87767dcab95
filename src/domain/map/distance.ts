import type { Spot } from './bounds.ts';

/** Mean radius of the Earth in kilometres (IUGG). */
const RADIUS = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * How far two spots are as the crow flies, in kilometres.
 *
 * @example distance({ latitude: 50.66, longitude: 14.03 }, { latitude: 50.09, longitude: 14.42 }) // about 69
 */
export function distance(a: Spot, b: Spot): number {
  const [from, to] = [radians(a.latitude), radians(b.latitude)];
  const high = Math.sin((to - from) / 2) ** 2;
  const wide = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(high + Math.cos(from) * Math.cos(to) * wide)));
}

/** The same things, the nearest first. */
export function byDistance<Thing extends Spot>(things: readonly Thing[], from: Spot): Thing[] {
  const far = new Map(things.map((thing) => [thing, distance(thing, from)]));
  return [...things].sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0));
}

/**
 * A distance in words of a language; nobody walks by the metre, so it is rounded.
 *
 * @example sayDistance(0.234, 'cs') // '250 m'
 */
export function sayDistance(kilometres: number, locale: string): string {
  const say = (value: number, unit: string, digits = 0) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits }).format(value);
  const metres = Math.max(50, Math.round(kilometres * 20) * 50);
  if (metres < 1000) return say(metres, 'meter');
  return say(kilometres, 'kilometer', kilometres < 10 ? 1 : 0);
}
