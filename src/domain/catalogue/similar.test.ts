import { describe, expect, it } from 'vitest';
import { catalogueOf, entry, serviceOf } from '../../../tests/fixtures/entries.ts';
import { similarServices } from './similar.ts';

const catalogue = catalogueOf(
  entry('service-types', 'domovy'),
  entry('life-situations', 'pece'),
  entry('needs', 'bydleni'),
  entry('target-groups', 'seniori'),
  entry('services', 'dum', {
    serviceTypes: ['domovy'],
    lifeSituations: ['pece'],
    needs: ['bydleni'],
    targetGroups: ['seniori'],
  }),
  entry('services', 'same-kind', { serviceTypes: ['domovy'] }),
  entry('services', 'situation-and-need', { lifeSituations: ['pece'], needs: ['bydleni'] }),
  entry('services', 'almost-all', { serviceTypes: ['domovy'], lifeSituations: ['pece'], needs: ['bydleni'] }),
  entry('services', 'need-and-group', { needs: ['bydleni'], targetGroups: ['seniori'] }),
  entry('services', 'ended', { serviceTypes: ['domovy'], lifeSituations: ['pece'], status: 'ended' }),
  entry('services', 'alone'),
);
const like = (id: string, count = 9) => similarServices(serviceOf(catalogue, id), count).map((service) => service.id);

describe('similar services', () => {
  it('are those that share the most, best first', () => {
    expect(like('dum')).toEqual(['almost-all', 'situation-and-need', 'same-kind']);
  });

  it('are never the service itself, nor one that ended, nor one that shares little', () => {
    for (const id of ['dum', 'ended', 'need-and-group']) expect(like('dum')).not.toContain(id);
  });

  it('are offered to those who come for one that ended', () => {
    expect(like('ended')).toEqual(['almost-all', 'dum', 'same-kind']);
  });

  it('are no more than asked for, and may be none', () => {
    expect(like('almost-all', 1)).toEqual(['dum']);
    expect(like('alone')).toEqual([]);
  });
});
