import { expect, it } from 'vitest';
import { mailDraft, smsDraft } from './draft.ts';

const LONG = 'ž'.repeat(600);

it('is the fullest text that every program opens', () => {
  expect(mailDraft('Poradna & spol.', ['Adresa:\nRůžová 1?', 'krátce'])).toEqual({
    text: 'Adresa:\nRůžová 1?',
    href: 'mailto:?subject=Poradna%20%26%20spol.&body=Adresa%3A%0D%0AR%C5%AF%C5%BEov%C3%A1%201%3F',
  });
  expect(mailDraft('Poradna', [LONG, 'Poradna\n475 000 010']).text).toBe('Poradna\n475 000 010');
});

it('is the shortest where none fits: better too long than nothing', () => {
  expect(smsDraft([`${LONG}a`, LONG]).text).toBe(LONG);
});
