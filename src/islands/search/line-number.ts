import type { SearchDocument } from '~/domain/search/document.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import { inOnePiece } from '~/components/ui/number.ts';

/** The number to call, after the name of a crisis line, unless the name says it: „Tísňová linka 112“. */
export function lineNumber({ kind, name, other: [number = ''] }: SearchDocument): Html | false {
  return kind === 'crisis-lines' && !name.includes(number) && html` <b>${inOnePiece(number)}</b>`;
}
