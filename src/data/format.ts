import { DEFAULT_SCALAR_STYLE_RULES, defineScalarTag, DUMP_SCHEMA, dump, NOT_RESOLVED, SCALAR_STYLE } from 'js-yaml';
import type { ScalarStyleRule } from 'js-yaml';
import type { Collection } from '~/schema/collection.ts';
import type { NamedWidget, Widget } from '~/schema/field.ts';
import { widgetsOf } from '~/schema/field.ts';

/** Longest line of a file before it is folded, in characters. */
const LINE = 110;

// A person, and a parser of YAML 1.1, would read `06-01` or `1_000` as a number or a date: such strings are quoted.
const lookalike = defineScalarTag('tag:rozcestnik,2026:lookalike', {
  implicit: true,
  resolve: (text) => (/^[+-]?\d[\d:._-]*$/.test(text) ? text : NOT_RESOLVED),
  identify: () => false,
});

const schema = DUMP_SCHEMA.withTags(lookalike);

/** Text of several lines stands line by line, as it was written; only a long single line is folded. */
const linesAsWritten: ScalarStyleRule = (layout) => {
  const isAllowed = (layout.allowedStylesMask & (1 << SCALAR_STYLE.LITERAL_BLOCK)) !== 0;
  if (isAllowed && !layout.isKey && layout.node.value.includes('\n')) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
};

const scalarStyleRules = [linesAsWritten, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value says nothing: leaving its key out means the same, because every default is empty or false. */
const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0);

/** A value without keys that say nothing, however deep. */
export function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.trimEnd();
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => !isEmpty(item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, withoutEmpty(inner)])
      .filter(([, inner]) => !isEmpty(inner)),
  );
}

function ordered(value: unknown, { fields, field }: Pick<Widget, 'fields' | 'field'>): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, field ?? { ...(fields && { fields }) }));
  return isRecord(value) && fields ? inOrder(value, fields) : value;
}

/** A record with its keys in the order of the fields that describe it; keys that none describes come last. */
function inOrder(record: Record<string, unknown>, widgets: readonly NamedWidget[]): Record<string, unknown> {
  const known = widgets
    .filter(({ name }) => name in record)
    .map((widget) => [widget.name, ordered(record[widget.name], widget)]);
  const rest = Object.entries(record).filter(([key]) => !widgets.some(({ name }) => name === key));
  return Object.fromEntries([...known, ...rest]) as Record<string, unknown>;
}

/** An entry in canonical form: empty keys left out, the others in the order of the collection's fields. */
export function canonical({ fields }: Collection, entry: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return inOrder(withoutEmpty(entry) as Record<string, unknown>, widgetsOf(fields));
}

/**
 * The canonical text of an entry's file, the same for the same entry. A Markdown collection gets front matter and the
 * body below it.
 */
export function formatEntry(collection: Collection, entry: Readonly<Record<string, unknown>>, body = ''): string {
  const yaml = dump(canonical(collection, entry), {
    schema,
    scalarStyleRules,
    lineWidth: LINE,
    quoteStyle: 'double',
    noRefs: true,
  });
  if (collection.format === 'yaml') return yaml;
  const text = body.trim();
  return `---\n${yaml}---\n${text ? `\n${text}\n` : ''}`;
}
