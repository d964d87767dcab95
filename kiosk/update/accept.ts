import type { Manifest } from './manifest.ts';
import { Refusal } from './refusal.ts';

/** What a device has seen so far. */
export interface Seen {
  /** Sequence of the release that it shows; 0 for none. */
  readonly current: number;
  /** SHA-256 of the manifest of that release. */
  readonly digest: string;
  /** The highest sequence that it ever took: nothing below comes back. */
  readonly highest: number;
  /** Releases that it took and that proved ill. */
  readonly ill: readonly number[];
}

/** How far the clock of whoever published may be ahead of the device's. */
const CLOCKS_APART = 24 * 3600 * 1000;

/**
 * Whether a release is news; `false` when the device has it already.
 *
 * @throws {Refusal} `expired`, `fromTheFuture`, `older`, `replaced`, `ill`
 */
export function isNews(manifest: Manifest, digest: string, seen: Seen, now: Date): boolean {
  const { sequence, created, expires } = manifest;
  if (sequence === seen.current && digest === seen.digest) return false;
  if (Date.parse(expires) <= now.getTime()) throw new Refusal('expired', { expires, now: now.toISOString() });
  if (Date.parse(created) > now.getTime() + CLOCKS_APART) {
    throw new Refusal('fromTheFuture', { created, now: now.toISOString() });
  }
  if (seen.ill.includes(sequence)) throw new Refusal('ill', { sequence });
  if (sequence === seen.current) throw new Refusal('replaced', { sequence });
  if (sequence <= seen.highest) throw new Refusal('older', { sequence, highest: seen.highest });
  return true;
}
