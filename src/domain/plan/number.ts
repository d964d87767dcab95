const parts = (number: string) =>
  number.split('.').map((part) => [Number.parseInt(part, 10), part.replace(/^\d+/, '')] as const);

/**
 * Compares numbers of objectives and measures as people count: 1.2 before 1.10.
 *
 * @example ['1.10', '1.2', '1.2b'].sort(compareNumbers) // ['1.2', '1.2b', '1.10']
 */
export function compareNumbers(one: string, other: string): number {
  const [a, b] = [parts(one), parts(other)];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [[n = -1, s = ''] = [], [m = -1, t = ''] = []] = [a[i], b[i]];
    if (n !== m) return n - m;
    if (s !== t) return s < t ? -1 : 1;
  }
  return 0;
}
