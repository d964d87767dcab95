import { CORE_SCHEMA, load } from 'js-yaml';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/;

// A few aliases of aliases stand for billions of values (the "billion laughs"), and the CMS writes none.
const YAML = { schema: CORE_SCHEMA, maxAliases: 0 };

/** The two parts of an entry's file, and the line on which its fields begin. */
export interface EntryText {
  readonly yaml: string;
  readonly body: string;
  readonly firstLine: number;
}

/** The fields and the body of a file as text; `undefined` for Markdown without front matter. */
export function splitEntry(text: string, format: 'yaml' | 'markdown'): EntryText | undefined {
  if (format === 'yaml') return { yaml: text, body: '', firstLine: 1 };
  const matter = FRONT_MATTER.exec(text);
  return matter ? { yaml: matter[1] ?? '', body: matter[2]?.trim() ?? '', firstLine: 2 } : undefined;
}

/**
 * The fields of an entry as data.
 *
 * @throws YAMLException when the text is not YAML.
 */
export const readYaml = (yaml: string): unknown => load(yaml, YAML);
