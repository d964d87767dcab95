/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LONG = /\p{L}{4,}/gu;

/** How many words of a text become others. */
const CHANGED = 0.5;

/**
 * How often a word is new after so many words of a real guide: its dictionary grows with the power of 0.62 of its length,
 * as those of two towns do (345 stems in 900 words, 784 in 3,300; 651 in 2,000, 1,560 in 8,300).
 */
const newAfter = (words: number) => 3.6 * words ** -0.38;

/** Writes texts of one kind that are all different, as those of a real town are. */
export class Writer {
  private readonly random = seeded(1874);
  private readonly words: readonly string[];
  private readonly invented: string[] = [];
  private written = 0;

  /** @param texts what to take words from, each as often as it stands there */
  constructor(texts: readonly string[]) {
    this.words = texts.flatMap((text) => text.toLowerCase().match(LONG) ?? []);
  }

  private pick(list: readonly string[]): string {
    return list[Math.floor(this.random() * list.length)] ?? '';
  }

  /** A word that nobody has written: the beginning of one and the end of another. */
  invent(): string {
    const [head, tail] = [this.pick(this.words), this.pick(this.words)];
    const made = head.slice(0, Math.ceil(head.length / 2) + 1) + tail.slice(-Math.ceil(tail.length / 2));
    this.invented.push(made);
    return made;
  }

  private other(): string {
    const isNew = this.random() < newAfter(this.written) / CHANGED;
    if (isNew) return this.invent();
    // What was invented comes again, the older the more often.
    const again = this.invented[Math.floor(this.random() ** 3 * this.invented.length)];
    return again !== undefined && this.random() < 0.2 ? again : this.pick(this.words);
  }

  /** A text with half of its longer words changed, not longer than it was. */
  rewrite(text: string): string {
    return text.replaceAll(LONG, (word) => {
      this.written += 1;
      if (this.random() > CHANGED) return word;
      const other = this.other().slice(0, word.length);
      return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    });
  }

  /** A proper name: of a street, an office, an organization. */
  name(): string {
    const made = this.invent();
    return made.charAt(0).toUpperCase() + made.slice(1);
  }
}
