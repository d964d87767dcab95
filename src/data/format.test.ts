import { CORE_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { collections } from '~/schema/collections.ts';
import { canonical, formatEntry } from './format.ts';

const service = {
  status: 'active',
  name: 'Poradna',
  phones: [{ note: 'vrátnice', number: '112', kind: '' }],
  nationwide: false,
  languages: [],
  summary: 'Radí.',
  schedule: {
    weekly: [{ closes: '16:00', days: ['mo'], opens: '08:00', validFrom: '06-01', validTo: '08-31' }],
    always: false,
  },
  translations: { en: {} },
};

describe('formatEntry', () => {
  it('orders keys as the collection does, in groups too, and leaves empty ones out', () => {
    expect(formatEntry(collections.services, service)).toBe(
      [
        'name: Poradna',
        'summary: Radí.',
        'phones:',
        '  - number: "112"',
        '    note: vrátnice',
        'schedule:',
        '  weekly:',
        '    - days:',
        '        - mo',
        '      opens: "08:00"',
        '      closes: "16:00"',
        '      validFrom: "06-01"',
        '      validTo: "08-31"',
        'status: active',
        '',
      ].join('\n'),
    );
  });

  it('does not depend on the order in which an entry was put together', () => {
    const reversed = Object.fromEntries(Object.entries(service).reverse());
    expect(formatEntry(collections.services, reversed)).toBe(formatEntry(collections.services, service));
  });

  it('reads back as the same strings, whichever YAML reads it', () => {
    const names = [
      'ano',
      'no',
      'yes',
      '2026-06-01',
      '08:00',
      '1_000',
      '1e3',
      '0x1f',
      '00081531',
      '~',
      'null',
      '- x',
      'a: b',
      '#x',
      ' x',
      '@',
      '24:00',
      '§ 40',
      '475 200 301',
    ];
    const text = formatEntry(collections.services, { alternateNames: names });
    expect(load(text, { schema: CORE_SCHEMA })).toEqual({ alternateNames: names.map((name) => name.trimEnd()) });
    expect(load(text, { schema: YAML11_SCHEMA })).toEqual({ alternateNames: names });
  });

  it('writes several lines as lines and reads them back', () => {
    const description = 'První odstavec.\n\n- jedna\n- dvě';
    const text = formatEntry(collections.services, { description });
    expect(text).toContain('description: |-\n  První odstavec.');
    expect(load(text, { schema: CORE_SCHEMA })).toEqual({ description });
  });

  it('puts front matter and a body into Markdown', () => {
    expect(formatEntry(collections['life-situations'], { name: 'Dluhy' }, '\nText.\n')).toBe(
      '---\nname: Dluhy\n---\n\nText.\n',
    );
    expect(formatEntry(collections['life-situations'], { name: 'Dluhy' })).toBe('---\nname: Dluhy\n---\n');
  });

  it('keeps a zero, which is not nothing', () => {
    expect(canonical(collections.services, { ageFrom: 0, ageTo: undefined, nationwide: false })).toEqual({
      ageFrom: 0,
    });
  });
});
