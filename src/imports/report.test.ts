import { describe, expect, it } from 'vitest';
import type { Note } from './note.ts';
import { reportLines } from './report.ts';

const say = (key: string, params: Note['params'] = {}) =>
  key === 'record.service' ? 'service' : [key, ...Object.values(params)].join(' ');
const record = { type: 'service', id: '1', name: 'Poradna' };
const report = {
  format: 'hsds',
  into: 'x',
  dryRun: false,
  read: { services: 2 },
  created: { services: 1 },
  updated: {},
  skipped: 1,
};

describe('reportLines', () => {
  it('tells every note under its record, what was lost first', () => {
    const notes: Note[] = [
      { record, field: 'phones[0]', kind: 'kept', code: 'phone', params: { value: 'x' } },
      { record, kind: 'dropped', code: 'duplicate', params: {} },
    ];
    expect(reportLines({ ...report, notes }, say).slice(0, 4)).toEqual([
      'report.notes',
      'service „Poradna“ (1)',
      '  kind.dropped: note.duplicate',
      '  kind.kept phones[0]: note.phone x',
    ]);
  });

  it('says plainly that nothing was lost', () => {
    expect(reportLines({ ...report, notes: [] }, say)[0]).toBe('report.noNotes');
  });
});
