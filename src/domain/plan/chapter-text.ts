import footnotes from 'markdown-it-footnote';
import { markdownToText, safeMarkdown } from '../text/markdown.ts';
import type { Placeholder } from './placeholders.ts';
import { placeholderOf } from './placeholders.ts';

/** What the text of a chapter is drawn with. */
export interface ChapterDrawing {
  /** HTML of a generated part; the word itself where nothing is known for it. */
  readonly generated: (part: Placeholder) => string;
  /** Begins the ids of its footnotes, so that two chapters may stand on one page. */
  readonly id: string;
  /** Names a table that is wider than its page. */
  readonly table: string;
  /** Names the way back from a footnote. */
  readonly back: string;
  readonly first: 2 | 3;
}

type Parser = ReturnType<typeof safeMarkdown>;

const LINE = /^\{\{\s*([^{}]{1,40}?)\s*\}\}\s*$/;

/** A line that stands for a generated part becomes one token. */
function placeholders(md: Parser): void {
  md.block.ruler.before(
    'paragraph',
    'generated',
    (state, line, _end, silent) => {
      const begin = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
      const word = LINE.exec(state.src.slice(begin, state.eMarks[line]))?.[1];
      if (word === undefined) return false;
      if (silent) return true;
      const token = state.push('generated', '', 0);
      token.content = word;
      token.map = [line, line + 1];
      state.line = line + 1;
      return true;
    },
    { alt: ['paragraph'] },
  );
}

const drawing = (env: unknown) => env as ChapterDrawing;

function createParser(): Parser {
  const md = safeMarkdown().use(footnotes).use(placeholders);
  const { rules } = md.renderer;
  const escape = (text: string) => md.utils.escapeHtml(text);
  rules['generated'] = (tokens, i, _options, env) => {
    const word = tokens[i]?.content ?? '';
    const part = placeholderOf(word);
    return part ? drawing(env).generated(part) : `<p>{{${escape(word)}}}</p>`;
  };
  rules['table_open'] = (_tokens, _i, _options, env) =>
    `<div class="wide" tabindex="0" role="group" aria-label="${escape(drawing(env).table)}"><table>`;
  rules['table_close'] = () => '</table></div>';
  rules['footnote_anchor'] = (tokens, i, options, env, self) => {
    const id = self.rules['footnote_anchor_name']?.(tokens, i, options, env, self) ?? '';
    return ` <a href="#fnref${id}" aria-label="${escape(drawing(env).back)}">↩</a>`;
  };
  rules['footnote_block_open'] = () => '<section class="footnotes"><ol>';
  rules['footnote_anchor_name'] = (tokens, i, _options, env) => {
    const { id = 0, subId = 0 } = (tokens[i]?.meta ?? {}) as { id?: number; subId?: number };
    return `${escape(drawing(env).id)}-${id + 1}${subId > 0 ? `-${subId}` : ''}`;
  };
  return md;
}

const parser = createParser();

/** Safe HTML of a chapter: Markdown with footnotes, tables and pictures, generated parts in their places. */
export const chapterToHtml = (text: string, how: ChapterDrawing): string => parser.render(text, { ...how });

/** Words between double braces in a chapter that stand for no part. */
export function unknownPlaceholders(text: string): string[] {
  return parser
    .parse(text, {})
    .filter(({ type, content }) => type === 'generated' && placeholderOf(content) === undefined)
    .map(({ content }) => content);
}

/** A chapter as plain text, without what is generated. */
export const chapterToText = (text: string): string => markdownToText(text.replaceAll(/^\s*\{\{.*\}\}\s*$/gm, ''));
