import type { Block, Run } from '../text/rich-text.ts';
import { richText } from '../text/rich-text.ts';
import type { Placeholder } from './placeholders.ts';
import { placeholderOf } from './placeholders.ts';

/** A stretch of text, or the mark of a footnote with the footnote itself. */
export type NotedRun = Run | { readonly text: ''; readonly note: readonly Run[] };

/** A block of a chapter for paper, or the place of a generated part. */
export type ChapterBlock = Block | { readonly kind: 'generated'; readonly part: Placeholder };

const DEFINITION = /^\[\^([^\]\s]+)\]:[ \t]+(.*(?:\n(?: {2,}|\t).*)*)/gm;
const PLACE = /^[ \t]*\{\{[ \t]*([^{}\n]{1,40}?)[ \t]*\}\}[ \t]*$/gm;

const lineRuns = (text: string): readonly Run[] =>
  richText(text.replaceAll(/\s+/g, ' ')).flatMap((block) => ('runs' in block ? block.runs : []));

function noted(value: unknown, notes: ReadonlyMap<string, readonly Run[]>): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown) => {
      const result = noted(one, notes);
      // Runs of a line become more runs; anything else stays one.
      return isRun(one) && Array.isArray(result) ? (result as unknown[]) : [result];
    });
  }
  if (isRun(value)) {
    return value.text.split(/\[\^([^\]\s]+)\]/).flatMap((text, i): NotedRun[] => {
      const note = i % 2 === 1 ? notes.get(text) : undefined;
      if (note) return [{ text: '', note }];
      return text === '' ? [] : [{ ...value, text: i % 2 === 1 ? `[^${text}]` : text }];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, noted(inner, notes)]));
}

const isRun = (value: unknown): value is Run =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

/** A chapter as data: its text in blocks with footnotes where they belong, and places for generated parts. */
export function chapterBlocks(body: string): ChapterBlock[] {
  const notes = new Map([...body.matchAll(DEFINITION)].map(([, name = '', text = '']) => [name, lineRuns(text)]));
  return body
    .replaceAll(DEFINITION, '')
    .split(PLACE)
    .flatMap((text, i): ChapterBlock[] => {
      if (i % 2 === 0) return noted(richText(text), notes) as Block[];
      const part = placeholderOf(text);
      return part ? [{ kind: 'generated', part }] : [];
    });
}
