import type { Locale } from './locales.ts';
import cs from './problems/cs.json' with { type: 'json' };
import en from './problems/en.json' with { type: 'json' };
import uk from './problems/uk.json' with { type: 'json' };
import type { Translate } from './translate.ts';
import { translator } from './translate.ts';

/** What is wrong, and what to do about it; `{name}` stands for a parameter of the problem. */
export interface ProblemText {
  readonly message: string;
  readonly remedy: string;
}

interface Dictionary {
  /** By the code of a problem. */
  readonly problem: Readonly<Record<keyof typeof cs.problem, ProblemText>>;
  /** Kinds of value, and how to write one, by the name that Zod gives them. */
  readonly type: Readonly<Record<keyof typeof cs.type, { readonly name: string; readonly remedy: string }>>;
  /** The rest of what a report says. */
  readonly report: Readonly<Record<keyof typeof cs.report, string>>;
}

/** Words for everything that can be wrong with content; Czech has them all. */
export interface ProblemWords extends Dictionary {
  /** Sentences with a plural. */
  readonly say: Translate;
}

const dictionaries: Readonly<Record<Locale, Dictionary>> = { cs, en, uk };

/** The words of one language for what is wrong with content. */
export const problemWords = (locale: Locale): ProblemWords => ({ ...dictionaries[locale], say: translator(locale) });
