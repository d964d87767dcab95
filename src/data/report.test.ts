import { expect, it } from 'vitest';
import { problemWords } from '~/i18n/problems.ts';
import type { Problem } from './problem.ts';
import { reportJson, reportProblems } from './report.ts';

const words = problemWords('cs');

const error: Problem = {
  severity: 'error',
  code: 'dangling',
  file: 'services/a.yaml',
  field: 'needs[0]',
  value: 'jidol',
  params: { collection: 'needs', suggestion: 'jidlo' },
};

const warnings = Array.from({ length: 12 }, (_, i): Problem => {
  const file = `services/s${i}.yaml`;
  return { severity: 'warning', code: 'noContact', file, field: 'phones', params: {} };
});

it('says where, what, what stands there, and what to do', () => {
  expect(reportProblems([error], words, { entries: 3 })).toMatchInlineSnapshot(`
    "Přečteny 3 záznamy. Obsah má 1 chybu:

    services/a.yaml
      needs[0]: Záznam „jidol“ ve složce needs není.
        Stojí tam: jidol
        Nemělo tam být „jidlo“? Opravte název podle existujícího souboru, nebo chybějící záznam založte.
    "
  `);
});

it('names the kind of value that was expected', () => {
  const problem: Problem = { ...error, code: 'wrongType', params: { expected: 'boolean' } };
  expect(reportProblems([problem], words)).toContain('patří sem ano, nebo ne.');
  expect(reportProblems([problem], words)).toContain('Napište true (ano), nebo false (ne)');
});

it('sums up many warnings of one kind, unless all are wanted', () => {
  const text = reportProblems(warnings, words);
  expect(text).toContain('services/s9.yaml');
  expect(text).not.toContain('services/s10.yaml');
  expect(text).toContain('A dalších 2 stejného druhu.');
  expect(reportProblems(warnings, words, { all: true })).toContain('services/s11.yaml');
});

it('lets nothing through that would rewrite the terminal', () => {
  const problem = { ...error, field: 'a\u001B[2J', value: '\u001B]0;x\u0007\u202Etxt' };
  expect(reportProblems([problem], words)).not.toMatch(/[\u001B\u0007\u202E]/);
});

it('gives machines the problem with its words', () => {
  const {
    errors,
    warnings: count,
    problems,
  } = JSON.parse(reportJson([error, ...warnings], words, 20)) as Record<string, unknown>;
  expect({ errors, count }).toEqual({ errors: 1, count: 12 });
  expect(problems).toContainEqual({
    ...error,
    message: 'Záznam „jidol“ ve složce needs není.',
    remedy: 'Nemělo tam být „jidlo“? Opravte název podle existujícího souboru, nebo chybějící záznam založte.',
  });
});
