/** What a spreadsheet would take for a formula and run. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV (RFC 4180). It begins with the mark by which spreadsheets recognize UTF-8.
 *
 * @example toCsv([['název', 'místo'], ['Domov, z. s.', 'Lhota']]) // '\ufeffnázev,místo\r\n"Domov, z. s.",Lhota\r\n'
 */
export const toCsv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
