import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { czechStem } from './stem-czech.ts';

/** Each line is one word to a person who searches. */
const SAME = `
pečovatelka pečovatelky pečovatelku pečovatelkou pečovatelek pečovatelská pečovatelské
rodina rodin rodinám rodinné
azylový azylák azylového
dítě děti dětem dětmi dětský
poradna poraden poradně poradenství
senioři seniorům senior seniory
dluhy dluhů dluhová dluzích zadlužení
autista autismus autismem
oběť obětem oběti
dům domu domě
stacionář stacionáře stacionářů
pomůcka pomůcek pomůckám
závislost závislý závislosti
psycholog psychologie psychologická
noclehárna noclehárny nocležna
nemoc nemocní onemocnění
`;

/** Words that are near in letters and far in meaning. */
const APART = [
  ['dům', 'domov'],
  ['byt', 'bít'],
  ['důchod', 'důchodce'],
  ['umírání', 'úmrtí'],
  ['matka', 'mateřská'],
  ['manžel', 'manželská'],
  ['léky', 'léčba'],
  ['nemoc', 'nemocnice'],
] as const;

const lines = SAME.trim()
  .split('\n')
  .map((line) => line.split(' '));

describe('Czech stems', () => {
  it.each(lines)('%s and its forms are one', (...words) => {
    expect(new Set(words.map(czechStem)).size).toBe(1);
  });

  it.each(lines)('%s and its forms are the same without diacritics', (...words) => {
    for (const word of words) expect(czechStem(fold(word))).toBe(czechStem(word));
  });

  it.each(APART)('%s is not %s', (one, other) => {
    expect(czechStem(one)).not.toBe(czechStem(other));
  });

  it('are the same when i and y are mistaken', () => {
    expect(czechStem('tlumočnýk')).toBe(czechStem('tlumočník'));
    expect(czechStem('azilový')).toBe(czechStem('azylový'));
  });

  it('leave numbers and codes alone', () => {
    expect(czechStem('116111')).toBe('116111');
    expect(czechStem('ZTP')).toBe('ztp');
  });
});
