import MarkdownIt from 'markdown-it';

const isOwn = (address: unknown) => typeof address === 'string' && /^\/(?!\/)/.test(address);

interface Surroundings {
  readonly first: number;
}

/**
 * A parser of Markdown from editors and imports, which is not trusted: `html: false` shows raw tags as text, links to
 * scripts are refused by the library, and a picture may come only from our own uploads, because one from elsewhere would
 * tell a stranger who is looking for help. Headings begin at the level `first` of the surroundings.
 */
export function safeMarkdown() {
  const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false });
  const defaultImage = renderer.renderer.rules.image;
  renderer.renderer.rules.image = (tokens, i, options, env, self) => {
    const token = tokens[i];
    const source = token?.attrGet('src') ?? '';
    return isOwn(source) && defaultImage
      ? defaultImage(tokens, i, options, env, self)
      : renderer.utils.escapeHtml(token?.content ?? '');
  };
  renderer.core.ruler.push('headings below those of the page', ({ tokens, env }) => {
    const { first = 3 } = env as Partial<Surroundings>;
    for (const token of tokens) {
      if (token.type === 'heading_open' || token.type === 'heading_close') {
        token.tag = `h${Math.min(6, Math.max(first, Number(token.tag.slice(1)) + first - 2))}`;
      }
    }
  });
  renderer.core.ruler.push('columns without styles in the page', ({ tokens }) => {
    for (const token of tokens) {
      // The policy of the pages refuses the `style` in which the library says how a column is aligned.
      const align = /text-align:(\w+)/.exec(String(token.attrGet('style') ?? ''))?.[1];
      if (align === undefined) continue;
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
      token.attrSet('class', `to-${align}`);
    }
  });
  return renderer;
}

const renderer = safeMarkdown();

/**
 * Safe HTML of a Markdown text.
 *
 * @param first level at which its headings begin, below those of the page
 */
export function markdownToHtml(text: string, first: 2 | 3 = 3): string {
  return renderer.render(text, { first } satisfies Surroundings);
}

/** A piece of a Markdown text as it was read. */
export type Token = ReturnType<typeof renderer.parse>[number];

/** What a Markdown text consists of, read by the same rules as where it becomes HTML. */
export const parseMarkdown = (text: string): Token[] => renderer.parse(text, {});

/** Markdown as plain text, for descriptions and search. */
export function markdownToText(text: string): string {
  return renderer
    .parse(text, {})
    .flatMap(({ type, content }) =>
      type === 'inline' ? [content.replaceAll(/[*_`]|\[([^\]]*)\]\([^)]*\)/g, '$1')] : [],
    )
    .join(' ');
}
