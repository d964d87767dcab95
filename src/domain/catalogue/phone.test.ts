import { describe, expect, it } from 'vitest';
import { dialable } from './phone.ts';

describe('a phone to read and to dial', () => {
  it.each([
    ['as people write it', '475 000 012', '475 000 012', 'tel:+420475000012'],
    ['with the prefix of the country', '+420475000012', '475 000 012', 'tel:+420475000012'],
    ['with two zeros for the plus', '00420 475 000 012', '475 000 012', 'tel:+420475000012'],
    ['from abroad', '+49 30 123456', '+49 30 123456', 'tel:+4930123456'],
    ['from Slovakia', '+421 2 5930 1111', '+421 2 593 011 11', 'tel:+421259301111'],
    ['a short line', '116111', '116 111', 'tel:116111'],
    ['a short line with spaces', '116 123', '116 123', 'tel:116123'],
    ['an emergency', '112', '112', 'tel:112'],
  ])('%s', (_, number, text, href) => {
    expect(dialable(number, 'CZ')).toEqual({ text, href });
  });

  it('has the prefix where the country is not the town’s', () => {
    expect(dialable('+420475000012', 'SK').text).toBe('+420 475 000 012');
  });

  it('is the same number in two countries, told apart', () => {
    expect(dialable('212 555 0100', 'US').href).toBe('tel:+12125550100');
    expect(dialable('+1 212 555 0100', 'CZ').text).toBe('+1 212 555 0100');
  });

  it('is left as it is where the library does not know it', () => {
    expect(dialable('volejte Janu', 'CZ')).toEqual({ text: 'volejte Janu', href: 'tel:volejteJanu' });
  });
});
