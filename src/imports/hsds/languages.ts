import type { Context } from './context.ts';
import { languageCode } from './language-codes.ts';
import type { Row } from './row.ts';

/** ISO 639 codes of languages, each once; a name nobody knows and every note are kept in the description. */
export function toLanguages(rows: readonly Row[], { shelf, words, tell }: Context): string[] {
  const codes = new Set<string>();
  for (const row of rows) {
    const [code, name, note] = [row.line('code'), row.line('name', 'language'), row.line('note')];
    const found = [code, ...name.split(/[,;/]/)]
      .filter((text) => text.trim())
      .map((text) => ({ text, iso: languageCode(text) }));
    for (const { iso } of found) if (iso) codes.add(iso);
    const unknown = found.filter(({ iso, text }) => !iso && text !== code);
    if (unknown.length > 0 || (found.length > 0 && found.every(({ iso }) => !iso))) {
      tell('kept', 'language', row.at('name'), { value: name || code });
      shelf.add(words.languages, name || code);
    }
    if (note) shelf.add(words.languages, name ? `${name}: ${note}` : note);
    row.leftovers();
  }
  return [...codes];
}
