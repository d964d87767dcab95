import { describe, expect, it } from 'vitest';
import { entry } from '../../../tests/fixtures/entries.ts';
import { planEntry, planOf } from '../../../tests/fixtures/plan-entries.ts';
import { contradictionsIn, groupsOf, matrixOf } from './matrix.ts';

const catalogue = [
  entry('target-groups', 'seniori'),
  entry('target-groups', 'rodiny'),
  ...['bydleni', 'jidlo', 'prace'].map((id) => entry('needs', id)),
  ...['domovy', 'stacionare', 'noclehy'].map((id) => entry('service-types', id)),
  entry('providers', 'charita'),
  ...[
    ['dum', {}],
    ['druhy-dum', {}],
    ['jidelna', { provider: 'charita', needs: ['jidlo'] }],
    ['pro-jine', { targetGroups: ['rodiny'] }],
    ['byl', { status: 'ended', needs: ['prace'] }],
  ].map(([id, data]) =>
    entry('services', id as string, {
      serviceTypes: ['domovy'],
      needs: ['bydleni', 'jidlo'],
      targetGroups: ['seniori'],
      ...(data as object),
    }),
  ),
];
const cells = (...declared: readonly (readonly [type: string, need: string, state: string])[]) =>
  declared.map(([serviceType, need, state]) => ({ serviceType, need, state }));

/** The matrix of seniors as rows of `need: provider, provider/services; gap`. */
function drawn(notes: object, plan: object = {}) {
  const made = planOf(...catalogue, planEntry('plans', '', plan), planEntry('plan-matrices', 'seniori', notes));
  const group = made.catalogue.targetGroups.get('seniori');
  if (!group) throw new Error('There is no group.');
  const matrix = matrixOf(group, made.plan, made.catalogue);
  const rows = matrix.rows.map(({ serviceType, cells: row }) => [
    serviceType.id,
    ...row.map(({ offers, declared }) =>
      [...offers.map(({ name, services }) => `${name}/${services.length}`), declared?.state].filter(Boolean).join(' '),
    ),
  ]);
  return { ...matrix, columns: matrix.needs.map(({ id }) => id), rows };
}

describe('a matrix', () => {
  it('has who offers what to the group, each provider once in a cell', () => {
    const { columns, rows } = drawn({});
    expect(columns).toEqual(['bydleni', 'jidlo']);
    expect(rows).toEqual([['domovy', 'domov/2', 'domov/2 charita/1']]);
  });

  it('has what an editor declared, also where nobody offers anything', () => {
    const { columns, rows } = drawn({
      cells: cells(['stacionare', 'prace', 'missing'], ['domovy', 'jidlo', 'insufficient']),
    });
    expect(columns).toEqual(['bydleni', 'jidlo', 'prace']);
    expect(rows).toEqual([
      ['domovy', 'domov/2', 'domov/2 charita/1 insufficient', ''],
      ['stacionare', '', '', 'missing'],
    ]);
  });

  it('has the columns of the plan, or rather its own, and the rows it was asked for', () => {
    expect(drawn({}, { matrixNeeds: ['prace', 'bydleni'] }).columns).toEqual(['prace', 'bydleni']);
    expect(drawn({ needs: ['jidlo'] }, { matrixNeeds: ['prace'] }).columns).toEqual(['jidlo']);
    expect(drawn({ serviceTypes: ['noclehy'] }).rows.map(([type]) => type)).toEqual(['domovy', 'noclehy']);
  });

  it('of a closed plan has what was kept, and nothing of today', () => {
    const kept = {
      on: '2023-12-31',
      cells: [{ serviceType: 'noclehy', need: 'bydleni', providers: ['Spolek Stará'] }],
    };
    const { rows, keptOn } = drawn(
      { kept, cells: cells(['domovy', 'bydleni', 'missing']) },
      { matrixNeeds: ['bydleni'] },
    );
    expect(keptOn).toBe('2023-12-31');
    expect(rows).toEqual([
      ['domovy', 'missing'],
      ['noclehy', 'Spolek Stará/0'],
    ]);
  });
});

describe('groups of a plan', () => {
  it('are those of its areas in their order, then those with a matrix of their own, each once', () => {
    const { plan } = planOf(
      ...catalogue,
      planEntry('plan-areas', 'rodiny', { targetGroups: ['rodiny'] }),
      planEntry('plan-matrices', 'seniori', {}),
      planEntry('plan-matrices', 'rodiny', {}),
    );
    expect(groupsOf(plan).map(({ id }) => id)).toEqual(['rodiny', 'seniori']);
  });
});

describe('what is declared against the catalogue', () => {
  const found = (notes: object) => {
    const { plan } = planOf(...catalogue, planEntry('plan-matrices', 'seniori', notes));
    return [...plan.matrices.values()].flatMap(contradictionsIn).map(({ code, index }) => [code, index]);
  };
  const all = cells(
    ['domovy', 'bydleni', 'missing'],
    ['domovy', 'jidlo', 'not-needed'],
    ['noclehy', 'bydleni', 'offered'],
    ['noclehy', 'jidlo', 'insufficient'],
    // The rest agrees with it.
    ['noclehy', 'prace', 'missing'],
    ['stacionare', 'prace', 'not-needed'],
  );

  it('is found cell by cell', () => {
    expect(found({ cells: all })).toEqual([
      ['gapFilled', 0],
      ['needlessOffer', 1],
      ['offerGone', 2],
      ['offerGone', 3],
    ]);
    expect(found({ cells: cells(['domovy', 'bydleni', 'offered'], ['domovy', 'jidlo', 'insufficient']) })).toEqual([]);
  });

  it('does not matter any more once the plan is closed', () => {
    expect(found({ cells: all, kept: { on: '2023-12-31' } })).toEqual([]);
  });
});
