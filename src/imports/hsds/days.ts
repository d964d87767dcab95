/** Days of a week in its order, as the schema names them. */
export const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

export type Day = (typeof DAYS)[number];

const STARTS: readonly (readonly [RegExp, Day])[] = [
  [/^(mo|po(n|$)|пн|понед)/, 'mo'],
  [/^(tu|út|ut|вт)/, 'tu'],
  [/^(we|st(ř|r|$)|ср|серед)/, 'we'],
  [/^(th|čt|ct|чт|четв)/, 'th'],
  [/^(fr|pá|pa|пт|п.ятн)/, 'fr'],
  [/^(sa|so(b|$)|сб|субот)/, 'sa'],
  [/^(su|ne|нд|неділ)/, 'su'],
];

function dayOf(word: string): Day | undefined {
  const named = STARTS.find(([start]) => start.test(word))?.[1];
  // ISO 8601 counts from Monday, 1; HSDS 1.1 did too.
  return named ?? (/^[1-7]$/.test(word) ? DAYS[Number(word) - 1] : undefined);
}

const between = (from: Day, to: Day) => {
  const [start, length] = [DAYS.indexOf(from), (DAYS.indexOf(to) - DAYS.indexOf(from) + 7) % 7];
  return Array.from({ length: length + 1 }, (_, i) => DAYS[(start + i) % 7] ?? from);
};

/**
 * Days of a week from `MO,TU`, `Monday`, `Po–Pá`, `1`; `undefined` when any of it is no plain weekday, such as `2MO`.
 *
 * @example weekdays('Mon-Wed') // ['mo', 'tu', 'we']
 */
export function weekdays(raw: string): Day[] | undefined {
  const found = new Set<Day>();
  for (const part of raw
    .toLowerCase()
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[,;/\s]+|\band\b/)
    .filter(Boolean)) {
    const [from, to, more] = part.split('-').map(dayOf);
    if (from === undefined || more !== undefined || (part.includes('-') && to === undefined)) return undefined;
    for (const day of to ? between(from, to) : [from]) found.add(day);
  }
  return DAYS.filter((day) => found.has(day));
}
