import { describe, expect, it } from 'vitest';
import type { FacetRecord, Moment } from './facets.ts';
import { countValues, EVERYWHERE, matches, selectionFrom, selectionTo } from './facets.ts';

const moment: Moment = { now: new Date('2026-11-23T09:00:00Z'), timeZone: 'Europe/Prague', holidays: [] };

const record = (given: Partial<FacetRecord>): FacetRecord => ({
  id: 'sluzba',
  group: [],
  need: [],
  place: [],
  type: [],
  form: [],
  language: [],
  nationwide: false,
  free: false,
  wheelchair: false,
  age: [0, 150],
  opening: [],
  ...given,
});

const open = {
  always: false,
  slots: [{ days: [0], from: 480, to: 720, appointment: false }],
  exceptions: [],
  onHolidays: 'closed',
} as const;

describe('a service is left', () => {
  it('when it has any value of each facet that was chosen', () => {
    const one = record({ group: ['seniori'], need: ['jidlo'] });
    expect(matches(one, {}, moment)).toBe(true);
    expect(matches(one, { group: ['cizinci', 'seniori'] }, moment)).toBe(true);
    expect(matches(one, { group: ['seniori'], need: ['dluhy'] }, moment)).toBe(false);
  });

  it('when it is open at the moment, in the time of the town', () => {
    expect(matches(record({ opening: [open] }), { open: ['1'] }, moment)).toBe(true);
    const later = { ...moment, now: new Date('2026-11-23T12:00:00Z') };
    expect(matches(record({ opening: [open] }), { open: ['1'] }, later)).toBe(false);
    expect(matches(record({}), { open: ['1'] }, moment)).toBe(false);
  });

  it('in every place when it works in the whole country', () => {
    expect(matches(record({ nationwide: true }), { place: ['trmice'] }, moment)).toBe(true);
    expect(matches(record({ place: ['povrly'] }), { place: ['trmice'] }, moment)).toBe(false);
  });

  it('when it is for somebody of that age', () => {
    const youth = record({ age: [15, 26] });
    expect(matches(youth, { age: ['15'] }, moment)).toBe(true);
    expect(matches(youth, { age: ['27'] }, moment)).toBe(false);
  });
});

it('counts what each value would leave, without the choice in its own facet', () => {
  const records = [record({ form: ['outreach'], free: true }), record({ form: ['ambulatory'] })];
  const counts = countValues(records, { form: ['outreach'], free: ['1'] }, moment);
  expect([...counts.form]).toEqual([['outreach', 1]]);
  expect([...counts.free]).toEqual([['1', 1]]);
  expect([...countValues(records, { form: ['outreach'] }, moment).form]).toEqual([
    ['outreach', 1],
    ['ambulatory', 1],
  ]);
});

it('counts a service in the whole country once, wherever somebody looks', () => {
  const counts = countValues(
    [record({ nationwide: true, place: ['trmice'] }), record({ place: ['trmice'] })],
    {},
    moment,
  );
  expect([...counts.place]).toEqual([
    [EVERYWHERE, 1],
    ['trmice', 1],
  ]);
});

it('keeps a choice in an address and leaves the rest of it alone', () => {
  const query = new URLSearchParams('q=dluhy&form=residential');
  selectionTo(query, { group: ['seniori', 'cizinci'], free: ['1'] });
  expect(query.get('q')).toBe('dluhy');
  expect(query.has('form')).toBe(false);
  expect(selectionFrom(query)).toEqual({ group: ['seniori', 'cizinci'], free: ['1'] });
});
