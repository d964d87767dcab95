import { expect, it } from 'vitest';
import type { ServiceRecord } from './brief.ts';
import { packRecords, unpackRecords } from './record-file.ts';

const calendar = { timeZone: 'Europe/Prague', holidays: ['2026-12-24'] };
const hours = { always: false, slots: [{ days: [0], from: 480, to: 720, appointment: false }], exceptions: [] };

const poor: ServiceRecord = {
  id: 'linka',
  group: [],
  need: ['dluhy'],
  place: [],
  type: [],
  form: [],
  language: ['cs'],
  nationwide: true,
  free: false,
  wheelchair: false,
  age: [0, 150],
  opening: [],
  towns: [],
};

const full: ServiceRecord = {
  id: 'poradna',
  group: ['seniori', 'cizinci'],
  need: ['dluhy'],
  place: ['usti'],
  type: ['poradna'],
  form: ['ambulatory'],
  language: ['cs', 'uk'],
  nationwide: false,
  free: true,
  wheelchair: true,
  age: [15, 150],
  opening: [{ ...hours, onHolidays: 'closed' }],
  towns: ['Ústí nad Labem'],
  phone: ['475 000 001', 'tel:+420475000001'],
  status: 'planned',
};

it('gives back the services that were packed', () => {
  expect(unpackRecords(packRecords([full, poor], calendar))).toEqual([full, poor]);
  expect(unpackRecords(packRecords([], calendar))).toEqual([]);
});

it('says each word and each set of hours once', () => {
  const file = packRecords([full, { ...full, id: 'druha' }, poor], calendar);
  expect(file.words.group).toEqual(['seniori', 'cizinci']);
  expect(file.hours).toHaveLength(1);
  expect(file).toMatchObject(calendar);
});
