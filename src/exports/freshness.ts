import type { Freshness, Kept, Untranslated } from '~/domain/catalogue/freshness.ts';
import { agedCount } from '~/domain/catalogue/freshness.ts';
import type { Sender } from '~/domain/catalogue/letter.ts';
import { letterTo } from '~/domain/catalogue/letter.ts';
import type { AtomEntry } from './atom.ts';

type Key =
  | 'aged'
  | 'aged.count'
  | 'aged.never'
  | 'aged.noEmail'
  | 'aged.since'
  | 'day'
  | 'feed.aged'
  | 'feed.agedText'
  | 'feed.month'
  | 'feed.never'
  | 'fine'
  | 'letter.body'
  | 'letter.subject'
  | 'plain'
  | 'point'
  | 'title'
  | 'untranslated'
  | 'untranslated.part'
  | 'untranslated.whole';

type Say = (key: Key, params?: Readonly<Record<string, string | number>>) => string;

/** How many entries the overview of a month names of each kind; the report has them all. */
const NAMED = 20;

/** A language by its own name in the language of the report. */
type NameOfLocale = (locale: string) => string;

const lacksOf = ({ isWhole, fields }: Untranslated, say: Say) =>
  isWhole ? say('untranslated.whole') : say('untranslated.part', { fields: fields.join(', ') });

const named = ({ name, file }: Kept) => `  ${name} (${file})`;

const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);

/** Characters that could rewrite the terminal, or the order in which a line is read. */
const UNSAFE = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu;

/** How fresh the content is, for a terminal: what to confirm, with letters to providers, and what is missing. */
export function freshnessLines(freshness: Freshness, say: Say, sender: Sender, nameOf: NameOfLocale): string {
  const { today, months, aged, untranslated, withoutPlain, withoutPoint } = freshness;
  const letters = aged.flatMap((one) => {
    const { subject, body } = letterTo(one, say, sender);
    const to = one.emails.join(', ') || say('aged.noEmail');
    return [
      '',
      `  ${one.name} · ${to}`,
      '',
      ...[subject, '', ...body.split('\n')].map((line) => `    ${line}`.trimEnd()),
    ];
  });
  const locales = [...Map.groupBy(untranslated, ({ locale }) => locale)].flatMap(([locale, list]) =>
    section(
      `${say('untranslated')} (${nameOf(locale)}): ${list.length}`,
      list.map((one) => `${named(one)}: ${lacksOf(one, say)}`),
    ),
  );
  const lines = [
    ...(aged.length === 0
      ? []
      : ['', `${say('aged')}: ${say('aged.count', { count: agedCount(freshness) })}`, ...letters]),
    ...locales,
    ...section(`${say('plain')}: ${withoutPlain.length}`, withoutPlain.map(named)),
    ...section(`${say('point')}: ${withoutPoint.length}`, withoutPoint.map(named)),
  ];
  const heading = [say('title'), say('day', { date: sender.date(today), count: months })];
  return `${[...heading, ...(lines.length === 0 ? [say('fine')] : lines), ''].join('\n').replaceAll(UNSAFE, '·')}\n`;
}

/**
 * What a feed says of freshness: each entry once, on the day on which its verification lapsed, and what is missing once a
 * month, so that nobody is told the same every day.
 *
 * @param root a URI under which the town's own are: `https://pomoc.mesto.cz`
 */
export function freshnessNews(
  freshness: Freshness,
  say: Say,
  {
    root,
    date,
    month,
    nameOf,
    href,
  }: {
    readonly root: string;
    readonly date: Sender['date'];
    readonly month: (day: string) => string;
    readonly nameOf: NameOfLocale;
    readonly href: ((kept: Kept) => string) | undefined;
  },
): AtomEntry[] {
  const { aged, today, untranslated, withoutPlain, withoutPoint } = freshness;
  const lapsed = aged.flatMap(({ name: provider, entries }) =>
    entries.flatMap((one): AtomEntry[] =>
      one.verifiedOn === undefined || one.lapsedOn === undefined
        ? []
        : [
            {
              id: `${root}/#${one.collection}/${one.id}/${one.verifiedOn}`,
              title: say('feed.aged', { name: one.name }),
              day: one.lapsedOn,
              text: say('feed.agedText', { provider, date: date(one.verifiedOn) }),
              href: href?.(one),
            },
          ],
    ),
  );
  const never = aged.flatMap(({ entries }) => entries.filter(({ verifiedOn }) => verifiedOn === undefined));
  const names = (title: string, list: readonly Kept[]) => {
    const first = list.slice(0, NAMED).map(({ name }) => name);
    return first.length === 0
      ? []
      : [`${title} (${list.length}): ${first.join(', ')}${list.length > NAMED ? '…' : ''}`];
  };
  const missing = [
    ...names(say('feed.never'), never),
    ...[...Map.groupBy(untranslated, ({ locale }) => locale)].flatMap(([locale, list]) =>
      names(`${say('untranslated')}, ${nameOf(locale)}`, list),
    ),
    ...names(say('plain'), withoutPlain),
    ...names(say('point'), withoutPoint),
  ];
  const first = `${today.slice(0, 7)}-01`;
  const digest = {
    id: `${root}/#${today.slice(0, 7)}`,
    title: say('feed.month', { month: month(first) }),
    day: first,
    text: missing.join('\n'),
    href: undefined,
  };
  return missing.length === 0 ? lapsed : [...lapsed, digest];
}
