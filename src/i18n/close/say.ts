import type { ReportLanguage, Say } from '../import/say.ts';
import { speaker } from '../import/say.ts';
import cs from './cs.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

const dictionaries = { cs, en, uk };

/** What the closing of a plan says in a language. */
export const sayerOfClosing = (language: ReportLanguage): Say => speaker(dictionaries[language]);
