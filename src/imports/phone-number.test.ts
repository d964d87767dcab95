import { describe, expect, it } from 'vitest';
import { phoneNumber, phoneNumbers } from './phone-number.ts';

describe('phoneNumber', () => {
  it('writes a Czech number as people do at home', () => {
    expect(phoneNumber('+420475200301', 'CZ')?.number).toBe('475 200 301');
    expect(phoneNumber('Tel.: 475200301', 'CZ')?.number).toBe('475 200 301');
  });

  it('writes a number from elsewhere with its country', () => {
    expect(phoneNumber('(312) 555-0142 x 15', 'US')).toEqual({
      number: '+1 312 555 0142',
      extension: 15,
      key: '+13125550142',
    });
    expect(phoneNumber('00421 2 5443 0003', 'CZ')?.number).toMatch(/^\+421 /);
  });

  it('knows short numbers of public interest', () => {
    expect(phoneNumber('116111', 'CZ')?.number).toBe('116 111');
    expect(phoneNumber('112', 'CZ')?.number).toBe('112');
  });

  it('dials letters as a keypad does', () => {
    expect(phoneNumber('1-800-HELP-NOW', 'US')?.key).toBe('+18004357669');
  });

  it.each(['no phone', '12', 'volejte ráno', ''])('takes %o for no number', (text) => {
    expect(phoneNumber(text, 'CZ')).toBeUndefined();
  });
});

describe('phoneNumbers', () => {
  const numbers = (text: string, country = 'CZ') => phoneNumbers(text, country).numbers.map(({ number }) => number);

  it('finds several numbers in one text', () => {
    expect(numbers('(630) 555-0117; (312) 555-0142', 'US')).toHaveLength(2);
    expect(numbers('475 200 301, 475 200 302')).toEqual(['475 200 301', '475 200 302']);
  });

  it('writes out numbers that differ in their end', () => {
    expect(numbers('+420 475 200 (480/478)')).toEqual(['475 200 480', '475 200 478']);
  });

  it('returns what is no number as it stands', () => {
    expect(phoneNumbers('475 200 301, ráno', 'CZ').rest).toEqual(['ráno']);
    expect(phoneNumbers('u paní vrátné', 'CZ')).toEqual({ numbers: [], rest: ['u paní vrátné'] });
  });
});
