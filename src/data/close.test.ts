import { describe, expect, it } from 'vitest';
import { entry, TODAY } from '../../tests/fixtures/entries.ts';
import { planEntry, planOf } from '../../tests/fixtures/plan-entries.ts';
import { outputsOf } from '~/domain/plan/outputs.ts';
import { groupsOf, matrixOf } from '~/domain/plan/matrix.ts';
import { collections } from '~/schema/collections.ts';
import { unkeptPlans } from './checks/kept.ts';
import { closing } from './close.ts';
import { readYaml } from './entry-text.ts';
import { entryAt } from './folders.ts';
import type { Entry } from './load.ts';

const approved = { status: 'approved', approvedOn: '2023-12-31', territory: ['lhota'] };
const service = (id: string, more: object = {}) =>
  entry('services', id, { serviceTypes: ['domovy'], needs: ['bydleni'], targetGroups: ['seniori'], ...more });
const terms = [
  entry('target-groups', 'seniori'),
  entry('target-groups', 'rodiny'),
  entry('needs', 'bydleni'),
  entry('service-types', 'domovy'),
  entry('municipalities', 'lhota', { population: 410 }),
];
const parts = [
  planEntry('plan-areas', 'seniori', { targetGroups: ['seniori', 'rodiny'] }),
  planEntry('plan-matrices', 'seniori', { note: 'Čeká se.', cells: [] }),
];

/** Entries after a plan was closed, as they are read back from the files. */
function closed(entries: readonly Entry[], on = TODAY): Entry[] {
  const { plan, catalogue } = planOf(...entries);
  const written = closing(plan, catalogue, entries, on).map(({ file, text }): Entry => {
    const at = entryAt(file);
    if (!at) throw new Error(`${file} is no place for an entry.`);
    return { ...at, file, data: collections[at.collection].schema.parse(readYaml(text)), body: '' };
  });
  const isWritten = ({ collection, id }: Entry) =>
    written.some((one) => one.collection === collection && one.id === id);
  return [...entries.filter((one) => !isWritten(one)), ...written];
}

/** What a plan shows of the catalogue. */
function shown(entries: readonly Entry[]) {
  const { plan, catalogue } = planOf(...entries);
  const matrices = groupsOf(plan).map((group) =>
    matrixOf(group, plan, catalogue).rows.map(({ serviceType, cells }) => [
      serviceType.id,
      ...cells.map(({ offers }) => offers.map(({ name }) => name).join()),
    ]),
  );
  const { services, providers, types } = outputsOf(plan, catalogue);
  return { matrices, services, providers, types: types.map((one) => `${one.serviceType.id} ${one.services}`) };
}

const before = [...terms, planEntry('plans', '', approved), ...parts, service('dum')];

describe('closing a plan', () => {
  it('says so in its file, and keeps what the catalogue offered to every group of it', () => {
    const after = closed(before, '2026-12-31');
    const dataOf = (collection: string, id: string) =>
      after.find((one) => one.collection === collection && one.id === id)?.data;
    expect(dataOf('plans', 'kp')).toMatchObject({
      name: 'Plán',
      status: 'closed',
      closedOn: '2026-12-31',
      kept: {
        on: '2026-12-31',
        services: 1,
        providers: 1,
        areas: [{ area: 'seniori', services: 1, types: [{ serviceType: 'domovy', services: 1 }] }],
        territory: [{ municipality: 'lhota', population: 410 }],
      },
    });
    expect(dataOf('plan-matrices', 'kp/seniori')).toMatchObject({
      note: 'Čeká se.',
      kept: { on: '2026-12-31', cells: [{ serviceType: 'domovy', need: 'bydleni', providers: ['domov'] }] },
    });
    expect(dataOf('plan-matrices', 'kp/rodiny')).toMatchObject({ kept: { on: '2026-12-31', cells: [] } });
  });

  it('shows the same from then on, whatever becomes of the catalogue', () => {
    const after = closed(before);
    const later = [
      ...after.filter(({ id }) => id !== 'dum'),
      service('dum', { status: 'ended' }),
      entry('providers', 'charita'),
      ...['novy', 'novejsi'].map((id) => service(id, { provider: 'charita', targetGroups: ['seniori', 'rodiny'] })),
    ];
    expect(shown(before)).toEqual({
      matrices: [[['domovy', 'domov']], []],
      services: 1,
      providers: 1,
      types: ['domovy 1'],
    });
    expect(shown(after)).toEqual(shown(before));
    expect(shown(later)).toEqual(shown(before));
  });

  it('once done changes nothing again', () => {
    const after = closed(before);
    const { plan, catalogue } = planOf(...after, service('novy'));
    expect(closing(plan, catalogue, after, '2030-01-01')).toEqual([]);
  });
});

describe('a closed plan of which nothing is kept', () => {
  const found = (entries: readonly Entry[]) => unkeptPlans(entries).map(({ code, file, field }) => [code, file, field]);

  it('is reported until it is closed by the command', () => {
    const open = [...terms, planEntry('plans', '', { ...approved, status: 'closed' }), ...parts, service('dum')];
    expect(found(open)).toEqual([['keptMissing', 'plans/kp.yaml', 'kept']]);
    expect(found(closed(open))).toEqual([]);
  });

  it('is reported too when only one of its matrices is kept', () => {
    expect(found(closed(before).filter(({ id }) => id !== 'kp/rodiny'))).toHaveLength(1);
  });

  it('is not looked for among plans that are not closed', () => {
    expect(found(before)).toEqual([]);
  });
});
