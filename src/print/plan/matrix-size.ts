interface Cell {
  readonly offers: readonly string[];
  readonly gap: string;
  readonly measures: string;
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}

/** Points on a sheet of A4 laid on its side, without margins and the title. */
const ROOM = { width: 773, height: 510 } as const;

/** Sizes of letters that can still be read, in points. */
const SIZES = [9, 8, 7] as const;

/** The first column is half as wide again as the others. */
const FIRST = 1.5;

/** How high a table would be, in points: letters are not quite half as wide as their size, lines a sixth higher. */
function heightOf({ columns, rows }: Table, size: number): number {
  const column = ROOM.width / (columns.length - 1 + FIRST);
  const lines = (text: string, width: number) => Math.ceil((text.length * size * 0.45) / Math.max(size, width - 6));
  const cellLines = ({ offers, gap, measures }: Cell) =>
    [...offers, [gap, measures].filter(Boolean).join(' ')].reduce((sum, text) => sum + lines(text, column), 0);
  const row = (of: readonly number[]) => Math.max(1, ...of) * size * 1.15 + 6;
  const head = row(columns.map((name) => lines(name, column)));
  const heights = rows.map(({ name, cells }) => row([lines(name, column * FIRST), ...cells.map(cellLines)]));
  return heights.reduce((sum, height) => sum + height, head);
}

/**
 * The largest letters in which a matrix is one page, in points; one that would need smaller ones goes over several pages
 * in the largest. Reckoned here: to set it several times would take the most of the time of the whole book.
 */
export function matrixSize(table: Table): number {
  return SIZES.find((size) => heightOf(table, size) <= ROOM.height) ?? SIZES[0];
}
