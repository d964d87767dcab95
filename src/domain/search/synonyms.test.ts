import { describe, expect, it } from 'vitest';
import { BUILT_IN } from './built-in.ts';
import { linesOf, parseSynonyms, rulesOf, withoutForms, withoutIgnored } from './synonyms.ts';

describe('lines of synonyms', () => {
  it('are groups, or lead from what is said to what is sought', () => {
    const [group, leading] = parseSynonyms('pracák, úřad práce\n! chci umřít > krizová pomoc, linka důvěry');
    expect(group).toEqual({ from: ['pracák', 'úřad práce'], to: ['pracák', 'úřad práce'], crisis: false });
    expect(leading).toEqual({ from: ['chci umřít'], to: ['krizová pomoc', 'linka důvěry'], crisis: true });
  });

  it('come back as they were', () => {
    const synonyms = parseSynonyms('a, b\n! c > d');
    expect(parseSynonyms(linesOf(synonyms))).toEqual(synonyms);
  });

  it('go without what a town does not want', () => {
    expect(withoutIgnored(parseSynonyms('socka, OSSZ'), ['Socka'])).toEqual([
      { from: ['OSSZ'], to: ['OSSZ'], crisis: false },
    ]);
  });
});

describe('rules', () => {
  it('keep small words where one large word alone would say too little', () => {
    const [rule] = rulesOf(parseSynonyms('nemám kde spát > noclehárna'), 'cs');
    expect(rule?.from[0]).toHaveLength(3);
    expect(rule?.to).toEqual([['noclh']]);
  });

  it('seek nothing by small words', () => {
    const [rule] = rulesOf(parseSynonyms('mateřské centrum, kam s dětmi'), 'cs');
    expect(rule?.to).toHaveLength(1);
  });
});

it('of forms that are the same to the analyser the first travels', () => {
  const [one] = withoutForms(parseSynonyms('droga, drogy, nemám kde spát, nemáme kde spát > závislost'), 'cs');
  expect(one?.from).toEqual(['droga', 'nemám kde spát']);
});

describe('built-in synonyms', () => {
  it('are several hundred in Czech', () => {
    expect(BUILT_IN.cs.length).toBeGreaterThan(250);
    expect(BUILT_IN.cs.flatMap(({ from }) => from).length).toBeGreaterThan(2000);
  });

  it.each(['cs', 'en', 'uk'] as const)('have no empty word in %s', (language) => {
    for (const { from, to } of BUILT_IN[language]) {
      expect([...from, ...to].filter((word) => word === '')).toEqual([]);
    }
  });
});
