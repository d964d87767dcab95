import type { Content, Html } from './html.ts';
import { html } from './html.ts';

/** A row of a list of facts: what it is, and what is true of it; nothing where nothing is known. */
export function fact(label: string, content: Content): Html | undefined {
  const isEmpty =
    content === undefined || content === false || content === '' || (Array.isArray(content) && content.length === 0);
  return isEmpty
    ? undefined
    : html`<div>
        <dt>${label}</dt>
        <dd>${content}</dd>
      </div>`;
}

/** Facts as a definition list; no list where there are none. */
export function facts(rows: readonly (Html | undefined)[]): Html | undefined {
  return rows.some((row) => row !== undefined) ? html`<dl class="facts">${rows}</dl>` : undefined;
}
