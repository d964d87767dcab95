import type { Tell } from '../note.ts';
import { firstSentences, oneLine, shorten } from '../fit.ts';

/** Longest contact note, description and summary that the schema takes, in characters. */
const CONTACT_NOTE = 1000;
const DESCRIPTION = 20_000;
const SUMMARY = 400;

/** Plain lines as Markdown: every line its own paragraph, lines of a list together. */
function toMarkdown(text: string): string {
  return text.replace(/([^\n])\n(?!\n)(?!\s*[-*•])/g, '$1\n\n').replace(/^• ?/gm, '- ');
}

/** Where text goes that found no field, or did not fit into one: sections below the description and the contact note. */
export class Shelf {
  readonly #sections = new Map<string, string[]>();
  readonly #contact: string[] = [];
  readonly #tell: Tell;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** Puts text under a heading; the same text once. */
  add(heading: string, text: string): void {
    const texts = this.#sections.get(heading) ?? [];
    if (text && !texts.includes(text)) this.#sections.set(heading, [...texts, text]);
  }

  /** Text on one line that a field of `max` characters takes; a longer one is cut there and kept whole here. */
  fit(text: string, max: number, where: { heading: string; field: string }): string | undefined {
    return this.paragraph(oneLine(text), max, where);
  }

  /** As `fit`, for a field that takes several lines. */
  paragraph(text: string, max: number, { heading, field }: { heading: string; field: string }): string | undefined {
    if (text.length > max) {
      this.add(heading, text);
      this.#tell('kept', 'tooLong', field, { max });
    }
    return text ? shorten(text, max) : undefined;
  }

  /** Puts a contact that no field takes into the contact note, as it stands. */
  addContact(text: string): void {
    const line = oneLine(text);
    if (line && !this.#contact.includes(line)) this.#contact.push(line);
  }

  contactNote(heading: string): string | undefined {
    const note = this.#contact.join('\n');
    if (note.length > CONTACT_NOTE) this.add(heading, note);
    return note ? shorten(note, CONTACT_NOTE) : undefined;
  }

  /** Summary and description: a short text alone is the summary, a longer one keeps both. */
  describe(plain: string, markdown: string): { summary?: string; description?: string } {
    const isShort = plain.length <= SUMMARY && !plain.includes('\n') && plain === markdown;
    const sections = [...this.#sections].map(
      ([heading, texts]) => `## ${heading}\n\n${texts.map(toMarkdown).join('\n\n')}`,
    );
    const description = [...(isShort ? [] : [toMarkdown(markdown)]), ...sections].join('\n\n').trim();
    if (description.length > DESCRIPTION)
      this.#tell('dropped', 'descriptionCut', 'description', { max: DESCRIPTION, length: description.length });
    return {
      ...(plain && { summary: isShort ? plain : firstSentences(plain, SUMMARY) }),
      ...(description && { description: shorten(description, DESCRIPTION) }),
    };
  }
}
