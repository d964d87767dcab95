import { describe, expect, it } from 'vitest';
import { services } from '~/schema/collections/services.ts';
import { group } from '~/schema/fields/group.ts';
import { list } from '~/schema/fields/list.ts';
import { reference, references } from '~/schema/fields/reference.ts';
import { text } from '~/schema/fields/text.ts';
import { optionsAt, placedValues, widgetsAt } from './widgets.ts';

const need = reference({ label: 'Potřeba', to: 'needs' });

const fields = {
  name: text({ label: 'Název' }),
  needs: references({ label: 'Potřeby', to: 'needs' }),
  list: list({ label: 'Seznam', of: need }),
  deep: list({ label: 'Skupiny', of: group({ label: 'Skupina', fields: { note: text({ label: 'Text' }), need } }) }),
};

describe('placedValues', () => {
  const places = (entry: object) =>
    [...placedValues(fields, entry, 'relation')].map(({ path, value }) => [path.join('.'), value]);

  it('finds references wherever they are, and nothing else', () => {
    const entry = { name: 'n', needs: ['a', 'b'], list: ['c'], deep: [{ note: 'x' }, { note: 'y', need: 'd' }] };
    expect(places(entry)).toEqual([
      ['needs', ['a', 'b']],
      ['list.0', 'c'],
      ['deep.1.need', 'd'],
    ]);
  });

  it('passes over what is missing or of another kind than it should be', () => {
    expect(places({ needs: null, list: 'c', deep: [null, 5, ['x'], {}] })).toEqual([]);
  });
});

describe('widgetsAt', () => {
  it('names the fields among which a key was to be', () => {
    const names = (...path: PropertyKey[]) => widgetsAt(services.fields, path).map(({ name }) => name);
    expect(names()).toContain('summary');
    expect(names('phones', 0)).toEqual(['number', 'extension', 'kind', 'note', 'hours']);
    expect(names('translations', 'en')).toContain('summary');
    expect(names('nowhere', 1)).toEqual([]);
  });
});

describe('optionsAt', () => {
  it('knows the labels of a choice, also of one item of several', () => {
    expect(optionsAt(services.fields, ['schedule', 'weekly', 0, 'days', 1])).toContainEqual({
      value: 'we',
      label: 'středa',
    });
    expect(optionsAt(services.fields, ['name'])).toEqual([]);
  });
});
