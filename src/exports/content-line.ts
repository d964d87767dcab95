/** Longest line in bytes, of contacts (RFC 6350, 3.2) and calendars (RFC 5545, 3.1) alike. */
const LINE = 75;

/** How many bytes a letter takes in UTF-8, by its number. */
const bytesOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/**
 * Text as a contact or a calendar keeps it.
 *
 * @example escapeValue('Domov; Řeka, 1\n2') // 'Domov\\; Řeka\\, 1\\n2'
 */
export const escapeValue = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');

/** The same where a value has no parts: address books differ in whether they would take the backslash before `;` away. */
export const escapeText = (text: string): string => escapeValue(text).replaceAll('\\;', ';');

/** A line folded so that no letter of several bytes is cut. */
function fold(line: string): string {
  // No letter takes more than three bytes for each of its places.
  if (line.length * 3 <= LINE) return line;
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const letter of line) {
    const size = bytesOf(letter.codePointAt(0) ?? 0);
    if (length + size > LINE) {
      lines.push(current);
      current = ' ';
      length = 1;
    }
    current += letter;
    length += size;
  }
  return [...lines, current].join('\r\n');
}

/** A file of lines, those that have nothing to say left out. */
export const contentLines = (lines: readonly (string | false | undefined)[]): string =>
  lines
    .filter((line): line is string => typeof line === 'string')
    .map((line) => `${fold(line)}\r\n`)
    .join('');
