const blocks = (text: string) => text.trim().split(/\n{2,}/);

/**
 * A text with what an editor changed, and everything else as it was written. A visual editor writes the whole text in its
 * own manner, other bullets and other stars; a difference would then show what nobody touched.
 *
 * @param written the text as it stands in the file
 * @param read what the visual editor makes of it before anybody touches it
 * @param now what it makes of it now
 *
 * @example asWritten('* a\n\nb', '- a\n\nb', '- a\n\nc') // '* a\n\nc'
 */
export function asWritten(written: string, read: string, now: string): string {
  if (now.trim() === read.trim()) return written;
  const [before, after] = [blocks(written), blocks(read)];
  if (before.length !== after.length) return now;
  const own = new Map(after.map((block, i) => [block, before[i] ?? block]));
  return blocks(now)
    .map((block) => own.get(block) ?? block)
    .join('\n\n');
}
