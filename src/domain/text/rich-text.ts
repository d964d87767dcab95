import type { Token } from './markdown.ts';
import { parseMarkdown } from './markdown.ts';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** Where it leads; never a script. */
  readonly href?: string | undefined;
}

/** A formatted text as data, for where HTML is not spoken. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] };

/** Text of a line in its styles; of a picture there is its description. */
function runsOf(token: Token | undefined): Run[] {
  let style: Omit<Run, 'text'> = {};
  return (token?.children ?? []).flatMap((part) => {
    const { type, content } = part;
    if (type.startsWith('strong')) style = { ...style, strong: part.nesting === 1 };
    if (type.startsWith('em')) style = { ...style, emphasis: part.nesting === 1 };
    if (type.startsWith('link')) style = { ...style, href: part.attrGet('href')?.toString() };
    const text = type === 'softbreak' ? ' ' : type === 'hardbreak' ? '\n' : content;
    return text === '' ? [] : [{ ...style, text }];
  });
}

/** Reads blocks from a position to the token that closes what was opened before it. */
class Reader {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  blocks(until?: string): Block[] {
    const blocks: Block[] = [];
    for (let token = this.next(); token && token.type !== until; token = this.next()) {
      const block = this.block(token);
      if (block) blocks.push(block);
    }
    return blocks;
  }

  private next(): Token | undefined {
    return this.tokens[this.at++];
  }

  private block({ type, tag, content }: Token): Block | undefined {
    switch (type) {
      case 'heading_open':
        return { kind: 'heading', level: Number(tag.slice(1)), runs: this.line() };
      case 'paragraph_open':
        return { kind: 'paragraph', runs: this.line() };
      case 'bullet_list_open':
      case 'ordered_list_open':
        return { kind: 'list', ordered: tag === 'ol', items: this.items() };
      case 'blockquote_open':
        return { kind: 'quote', blocks: this.blocks('blockquote_close') };
      case 'table_open':
        return { kind: 'table', rows: this.rows() };
      case 'fence':
      case 'code_block':
        return { kind: 'paragraph', runs: [{ text: content.trimEnd() }] };
      default:
        return undefined;
    }
  }

  /** The text between an opening and its closing. */
  private line(): Run[] {
    const runs = runsOf(this.tokens[this.at]);
    this.at += 2;
    return runs;
  }

  private items(): Block[][] {
    const items: Block[][] = [];
    // The token that ends the loop closes the list.
    while (this.next()?.type === 'list_item_open') items.push(this.blocks('list_item_close'));
    return items;
  }

  private rows(): Run[][][] {
    const rows: Run[][][] = [];
    for (let type = ''; type !== 'table_close'; type = this.next()?.type ?? 'table_close') {
      if (type === 'tr_open') rows.push([]);
      if (type === 'th_open' || type === 'td_open') rows.at(-1)?.push(runsOf(this.tokens[this.at]));
    }
    return rows;
  }
}

/**
 * Markdown as data. What stands in it is text and never code, whatever it looks like.
 *
 * @example richText('**Volejte** ráno.') // [{ kind: 'paragraph', runs: [{ text: 'Volejte', strong: true }, { text: ' ráno.', strong: false }] }]
 */
export const richText = (markdown: string): Block[] => new Reader(parseMarkdown(markdown)).blocks();
