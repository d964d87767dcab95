// A list of entries shows their names and dates and counts their places: it is given no more than that, or a browser takes
// apart megabytes of YAML before it shows a single line.

/** First letter of an outline; a file that has it is no entry. */
const MARK = '\0';

type Fields = Readonly<Record<string, unknown>>;

/** What of a value is told: all of a word or a number, of several things how many, of a group that it is there. */
function outlined(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(() => 0) : undefined;
  if (typeof value !== 'object' || value === null) return value === '' ? undefined : value;
  return Object.keys(value).length > 0 ? {} : undefined;
}

/** An entry as lists are given it. */
export const outlineText = (data: Fields): string =>
  MARK + JSON.stringify(Object.fromEntries(Object.entries(data).map(([key, value]) => [key, outlined(value)])));

/** The fields of an outline; nothing when the text is the whole file. */
export const readOutline = (text: string): Record<string, unknown> | undefined =>
  text.startsWith(MARK) ? (JSON.parse(text.slice(MARK.length)) as Record<string, unknown>) : undefined;
