import { describe, expect, it } from 'vitest';
import { written, writtenOf } from '../fixtures/demo-town.ts';
import { czech, pageAt } from './demo.ts';
import { wordsOf } from './pages.ts';

// Counted here from the files alone, cell by cell: nothing of what draws the pages takes part.

const services = written('services').filter(({ data }) => data.status !== 'ended');
const nameOfNeed = (id: string) => writtenOf('needs', id).data.name;
const rowOf = (id: string) => {
  const { plainName, name } = writtenOf('service-types', id).data;
  return plainName ?? name;
};
const place = (type: string, need: string) => `${rowOf(type)} × ${nameOfNeed(need)}`;

/** What each cell of a matrix says, empty ones aside. */
function shown(plan: string, group: string, selector: string): Map<string, string[]> {
  const rows = pageAt(`/plan/${plan}/matice/${group}/`).root.querySelectorAll('.matrix tbody tr');
  const cells = rows.flatMap((row) =>
    row.querySelectorAll('td').map((cell): [string, string[]] => {
      const at = `${wordsOf(row.querySelector('th'))} × ${cell.getAttribute('data-need') ?? ''}`;
      const found = cell.querySelectorAll(selector);
      return [at, found.map((one) => one.getAttribute('data-service') ?? wordsOf(one)).sort()];
    }),
  );
  return new Map(cells.filter(([, all]) => all.length > 0));
}

/** Values by place, in any order. */
function byPlace(all: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = Map.groupBy(all, ([at]) => at);
  return new Map([...groups].map(([at, values]) => [at, values.map(([, value]) => value).sort()]));
}

const groupsOf = (plan: string) => {
  const areas = written('plan-areas').filter(({ id }) => id.startsWith(`${plan}/`));
  const matrices = written('plan-matrices').filter(({ id }) => id.startsWith(`${plan}/`));
  return [
    ...new Set([
      ...areas.flatMap(({ data }) => data.targetGroups),
      ...matrices.map(({ id }) => id.split('/')[1] ?? ''),
    ]),
  ];
};

const notesOf = (plan: string, group: string) =>
  written('plan-matrices').find(({ id }) => id === `${plan}/${group}`)?.data;

/** Columns of a matrix as its editor chose them. */
const columnsOf = (plan: string, group: string): readonly string[] => {
  const own = notesOf(plan, group)?.needs ?? [];
  return own.length > 0 ? own : writtenOf('plans', plan).data.matrixNeeds;
};

it('every target group of the catalogue has a matrix in the plan', () => {
  expect(groupsOf('kp-2024').sort()).toEqual(
    written('target-groups')
      .map(({ id }) => id)
      .sort(),
  );
});

describe('the matrix of the plan', () => {
  it.each(groupsOf('kp-2024'))('of %s has in each cell the services that the files put there', (group) => {
    const columns = columnsOf('kp-2024', group);
    const expected = services
      .filter(({ data }) => data.targetGroups.includes(group))
      .flatMap(({ id, data }) =>
        data.serviceTypes.flatMap((type) =>
          data.needs.filter((need) => columns.includes(need)).map((need) => [place(type, need), id] as const),
        ),
      );
    expect(expected.length).toBeGreaterThan(0);
    expect(shown('kp-2024', group, 'a[data-service]')).toEqual(byPlace(expected));
  });

  it.each(groupsOf('kp-2024'))(
    'of %s says what its editor declared, with the measures that would change it',
    (group) => {
      const cells = (notesOf('kp-2024', group)?.cells ?? []).filter(
        ({ need, state }) => columnsOf('kp-2024', group).includes(need) && state !== 'offered',
      );
      const gaps = cells.map(
        ({ serviceType, need, state }) => [place(serviceType, need), czech(`plan.gap.${state}`)] as const,
      );
      expect(shown('kp-2024', group, '.badge')).toEqual(byPlace(gaps));
      const answers = cells.flatMap(({ serviceType, need, measures }) =>
        measures.map(
          (id) => [place(serviceType, need), writtenOf('plan-measures', `kp-2024/${id}`).data.number] as const,
        ),
      );
      expect(shown('kp-2024', group, '.plan-ref b')).toEqual(byPlace(answers));
    },
  );
});

describe('the matrix of a closed plan', () => {
  it.each(groupsOf('kp-2019'))('of %s shows what was kept, whatever the catalogue says today', (group) => {
    const kept = notesOf('kp-2019', group)?.kept;
    expect(kept).toBeDefined();
    const columns = columnsOf('kp-2019', group);
    const expected = (kept?.cells ?? []).filter(({ need }) => columns.includes(need));
    const names = expected.flatMap(({ serviceType, need, providers }) =>
      providers.map((name) => [place(serviceType, need), name] as const),
    );
    expect(shown('kp-2019', group, 'li')).toEqual(byPlace(names));
    expect(shown('kp-2019', group, 'a[data-service]').size).toBe(0);
  });
});
