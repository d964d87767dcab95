import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../issue.ts';
import { group } from './group.ts';
import { integer } from './number.ts';
import { optional } from './optional.ts';
import { KINDS, label } from './testing/kinds.ts';
import { text } from './text.ts';

const rulesOf = (result: z.ZodSafeParseResult<unknown>) =>
  (result.error?.issues ?? []).map((issue) => ('params' in issue ? (issue.params as { rule: Rule }).rule : undefined));

describe.each(Object.entries(KINDS))('a field of kind %s', (_, { field, takes, turns = [], refuses, breaks = {} }) => {
  const { schema } = field;

  it.each(takes.map((value) => [value]))('takes %j', (value) => {
    expect(schema.parse(value)).toEqual(value);
  });

  it.each(turns)('turns %j into %j', (value, made) => {
    expect(schema.parse(value)).toEqual(made);
  });

  it.each(refuses.map((value) => [value]))('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  it.each(Object.entries(breaks).flatMap(([rule, values]) => values.map((value) => [rule, value])))(
    'says "%s" to %j',
    (rule, value) => {
      expect(rulesOf(schema.safeParse(value))).toContain(rule);
    },
  );

  it('is drawn for editors with its label', () => {
    expect(field.widget.label).toMatch(/^(Políčko|Překlady)$/);
    expect(field.widget.widget).not.toBe('');
  });
});

describe('an optional field', () => {
  it.each(Object.entries(KINDS))('of kind %s takes what Decap writes for an emptied one', (_, { field }) => {
    const { schema, widget } = optional(field);
    const left = schema.parse(undefined);
    expect([schema.parse(''), schema.parse(null)]).toEqual([left, left]);
    expect(left === undefined || left === false || (Array.isArray(left) && left.length === 0)).toBe(true);
    expect(widget.required).toBe(false);
  });

  it('still checks what stands in it', () => {
    const { schema } = optional(integer({ label, min: 0, max: 9 }));
    expect(schema.parse(0)).toBe(0);
    expect(schema.safeParse(10).success).toBe(false);
    expect(schema.safeParse(false).success).toBe(false);
  });

  it('may be missing from a group', () => {
    const { schema } = group({ label, fields: { note: optional(text({ label })) } });
    expect(schema.parse({})).toEqual({});
    expect(schema.parse({ note: '' })).toEqual({ note: undefined });
  });
});
