import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, it } from 'vitest';
import { planCollections } from '~/schema/collections/plan.ts';

type Name = keyof typeof planCollections;

/** What each example of the coordinators' guide is an example of, in its order. */
const EXAMPLES: readonly Name[] = [
  'plans',
  'plan-chapters',
  'plan-areas',
  'plan-objectives',
  'plan-measures',
  'plan-matrices',
  'plan-comments',
  'plan-questionnaires',
  'plan-implementation',
  'plan-monitoring',
  'plan-ideas',
  'plan-groups',
  'plan-meetings',
  'plan-evaluations',
  'plan-versions',
];

const guide = readFileSync('docs/plan.md', 'utf8');
const examples = [...guide.matchAll(/^```(?:yaml|markdown)\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

it('the guide has one example of each kind of file', () => {
  expect(examples).toHaveLength(EXAMPLES.length);
});

it.each(EXAMPLES.map((name, i) => [name, examples[i] ?? ''] as const))('its example of %s holds', (name, text) => {
  const yaml = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? text;
  const result = planCollections[name].schema.safeParse(load(yaml, { schema: CORE_SCHEMA }));
  expect(result.error?.issues ?? []).toEqual([]);
});
