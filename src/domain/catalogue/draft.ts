/** Longest address that opens a draft everywhere: Windows passes no more than 2,083 letters on to another program. */
const LONGEST = 2000;

/** A draft of a message: the address that opens it, and what will stand in it. */
export interface Draft {
  readonly href: string;
  readonly text: string;
}

function firstThatFits(texts: readonly string[], address: (text: string) => string): Draft {
  const drafts = texts.map((text) => ({ text, href: address(text) }));
  return drafts.find(({ href }) => href.length <= LONGEST) ?? drafts.at(-1) ?? { text: '', href: address('') };
}

/** Address that opens a draft of an e-mail (RFC 6068): lines of its text end with CRLF. */
export const mailto = (to: string, subject: string, text: string): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;

/**
 * A draft of an e-mail.
 *
 * @param texts the fullest first; the first that fits into an address is taken, else the last
 */
export const mailDraft = (subject: string, texts: readonly string[]): Draft =>
  firstThatFits(texts, (text) => mailto('', subject, text));

/** A draft of a text message, of texts as for an e-mail. */
export const smsDraft = (texts: readonly string[]): Draft =>
  // Phones differ in whether `?` or `&` begins the body: both understand this.
  firstThatFits(texts, (text) => `sms:?&body=${encodeURIComponent(text)}`);
