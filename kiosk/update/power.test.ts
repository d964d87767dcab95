import { describe, expect, it } from 'vitest';
import type { Examine } from './settle.ts';
import { settle } from './settle.ts';
import { isWhole, sequenceAt, stateOf } from './store.ts';
import type { MemoryDisk } from './testing/memory-disk.ts';
import type { Published } from './testing/release.ts';
import type { TestStore } from './testing/store.ts';
import { ill, seven, showing, six, storeOf, take, well } from './testing/store.ts';

describe('with the power cut at every call', () => {
  /** Begins as a test wants it and updates until the power goes off; gives every disk that may be found afterwards. */
  async function disksAfterCut(
    start: TestStore,
    cutAt: number,
    files: Published,
    examine: Examine,
  ): Promise<MemoryDisk[]> {
    start.disk.cutAt = start.disk.calls + cutAt;
    await take(start, files)
      .then(() => settle(start, examine))
      .catch(() => undefined);
    if (start.disk.calls < start.disk.cutAt) return [];
    const counts = Array.from({ length: start.disk.unsafe + 1 }, (_, survivors) => survivors);
    return counts.flatMap((count) =>
      (['none', 'half', 'all'] as const).map((luck) => start.disk.afterCut(count, luck)),
    );
  }

  it.each([
    ['the first release', 0, () => Promise.resolve(storeOf()), six, well, [0, 6], 6],
    ['a release that is well', 6, () => showing(six), seven, well, [6, 7], 7],
    ['a release that is ill', 6, () => showing(six), seven, ill, [6, 7], 6],
  ] as const)(
    '%s: what is shown is whole, and the next start settles it',
    async (_, known, begin, files, examine, may, end) => {
      let states = 0;
      for (let cutAt = 1; ; cutAt++) {
        const disks = await disksAfterCut(await begin(), cutAt, files, examine);
        if (disks.length === 0) break;
        for (const disk of disks) {
          const store = storeOf(disk);
          const shown = sequenceAt(store, 'current');
          expect(may).toContain(shown);
          expect(shown === 0 || isWhole(store, shown)).toBe(true);
          // That there were releases before is not forgotten.
          expect(stateOf(store).highest).toBeGreaterThanOrEqual(known);
          // The next start, and the next update.
          await settle(store, examine);
          await take(store, files).catch((error: unknown) => expect(error).toMatchObject({ code: 'ill' }));
          await settle(store, examine);
          expect(sequenceAt(store, 'current')).toBe(end);
          expect(isWhole(store, end)).toBe(true);
          states += 1;
        }
      }
      expect(states).toBeGreaterThan(200);
    },
  );
});
