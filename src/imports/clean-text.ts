import { fromHtml, isHtml } from './html.ts';
import { unscramble } from './mojibake.ts';

/** What cleaning did to a text; `brokenCharacters` says only that something in it is lost for good. */
export type TextChange = 'mojibake' | 'literalNewline' | 'html' | 'controlCharacters' | 'brokenCharacters';

/** Clean text and what was done to it. */
export interface Cleaned {
  readonly text: string;
  readonly changes: readonly TextChange[];
}

// Everything a text must not carry but a tab and a new line: C0, C1, soft hyphens, joiners, direction marks.
const CONTROL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060\uFEFF]/g;

/**
 * Text of a field as a person meant it: misread encodings put right, written-out `\n` made real, markup made readable,
 * invisible characters gone. `markdown` keeps emphasis and links, otherwise the result is plain and holds no tag.
 *
 * @example cleanText('a\\nb').text // 'a\nb'
 */
export function cleanText(raw: string, { markdown = false } = {}): Cleaned {
  const changes: TextChange[] = [];
  let text = raw;
  const step = (change: TextChange, next: string) => {
    if (next !== text) changes.push(change);
    text = next;
  };
  step('mojibake', unscramble(text));
  step('literalNewline', text.replace(/\\r\\n|\\n|\\r(?![a-z])/g, '\n').replace(/\\t(?![a-z])/g, ' '));
  text = text.replace(/\r\n?/g, '\n').replace(/<([^\s<>@]+@[^\s<>]+|https?:\/\/[^\s<>]+)>/g, '$1');
  if (isHtml(text)) step('html', fromHtml(text, { markdown }));
  step('controlCharacters', text.replace(/\u2028|\u2029/g, '\n').replace(CONTROL, ''));
  if (text.includes('\uFFFD')) changes.push('brokenCharacters');
  text = text
    .replace(/\u00A0/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  // A `<` before a letter would read as a tag; a space keeps it a comparison.
  if (!markdown) text = text.replace(/<(?=[a-z!/])/gi, '< ');
  return { text, changes };
}
