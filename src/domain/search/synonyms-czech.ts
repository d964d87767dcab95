import { CARE } from './synonyms-czech/care.ts';
import { EVERYDAY } from './synonyms-czech/everyday.ts';
import { FAMILY } from './synonyms-czech/family.ts';
import { HEALTH } from './synonyms-czech/health.ts';
import { HOME } from './synonyms-czech/home.ts';
import { MIND } from './synonyms-czech/mind.ts';
import { MONEY } from './synonyms-czech/money.ts';
import { MORE } from './synonyms-czech/more.ts';
import { PLAIN } from './synonyms-czech/plain.ts';
import { SAYINGS } from './synonyms-czech/sayings.ts';
import { SLANG } from './synonyms-czech/slang.ts';
import { TALK } from './synonyms-czech/talk.ts';
import { parseSynonyms } from './synonyms.ts';

/** Czech words of the social services: what people say, and what is written in catalogues. Serves every town. */
export const CZECH_SYNONYMS = parseSynonyms(
  [CARE, FAMILY, HEALTH, HOME, MIND, MONEY, SAYINGS, MORE, EVERYDAY, PLAIN, SLANG, TALK].join('\n'),
);
