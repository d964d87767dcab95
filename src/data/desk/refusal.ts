import type { Problem } from '../problem.ts';

/** Why the desk does not do what it was asked; `i18n` has a sentence for each. */
export const REFUSALS = [
  'action',
  'changed',
  'exists',
  'gone',
  'invalid',
  'mediaBroken',
  'mediaKind',
  'mediaLarge',
  'place',
  'referenced',
  'settings',
  'unreadable',
] as const;

export type RefusalCode = (typeof REFUSALS)[number];

/** The desk does not do what it was asked. Carries what is wrong with the content, where that is the reason. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: Problem['params'];
  readonly problems: readonly Problem[];

  constructor(code: RefusalCode, params: Problem['params'] = {}, problems: readonly Problem[] = []) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
    this.problems = problems;
  }
}

/** There is no such file. */
export class NotThere extends Error {}
