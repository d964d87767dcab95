import type { Brief, ServiceRecord } from './brief.ts';
import type { Hours, Moment } from './facets.ts';

/** Facets whose values are many words, each said again and again. */
const LISTS = ['group', 'need', 'place', 'type', 'form', 'language', 'towns'] as const;

/** Facets that are a yes or nothing. */
const FLAGS = ['nationwide', 'free', 'wheelchair'] as const;

type Words = Readonly<Record<(typeof LISTS)[number], readonly string[]>>;

/** The file of all services that a browser narrows lists with; the same in every language. */
export interface RecordFile extends Omit<Moment, 'now'> {
  /** Every word of each facet and every set of hours once: services name them by their numbers. */
  readonly words: Words;
  readonly hours: readonly Hours[];
  /** A line for each service, `|` between its columns. */
  readonly services: string;
}

/** Numbers the things that it is given, each once. */
class Numbers {
  private readonly known = new Map<string, number>();

  of(key: string): number {
    const number = this.known.get(key) ?? this.known.size;
    this.known.set(key, number);
    return number;
  }

  get keys(): string[] {
    return [...this.known.keys()];
  }
}

const BASE = 36;
const said = (numbers: readonly number[]) => numbers.map((number) => number.toString(BASE)).join(' ');
const read = (text = '') => (text === '' ? [] : text.split(' ').map((one) => Number.parseInt(one, BASE)));

/** Packs the services of a town for the way to a browser. */
export function packRecords(records: readonly ServiceRecord[], calendar: Omit<Moment, 'now'>): RecordFile {
  const words = LISTS.map((list) => [list, new Numbers()] as const);
  const hours = new Numbers();
  const lines = records.map((record) => [
    record.id,
    ...words.map(([list, numbers]) => said(record[list].map((word) => numbers.of(word)))),
    said(record.opening.map((one) => hours.of(JSON.stringify(one)))),
    FLAGS.map((flag) => (record[flag] ? '1' : '0')).join(''),
    said(record.age),
    record.phone?.join('>') ?? '',
    record.status ?? '',
  ]);
  return {
    ...calendar,
    words: Object.fromEntries(words.map(([list, { keys }]) => [list, keys])) as Record<
      (typeof LISTS)[number],
      string[]
    >,
    hours: hours.keys.map((key) => JSON.parse(key) as Hours),
    services: lines.map((line) => line.join('|')).join('\n'),
  };
}

function recordFrom(line: string, { words, hours }: Pick<RecordFile, 'words' | 'hours'>): ServiceRecord {
  const [id = '', ...rest] = line.split('|');
  const lists = LISTS.map((list, i) => [list, read(rest[i]).map((number) => words[list][number] ?? '')] as const);
  const [opening, flags = '', ages, phone = '', status = ''] = rest.slice(LISTS.length);
  const [from = 0, to = 0] = read(ages);
  const [text = '', href = ''] = phone.split('>');
  return {
    id,
    ...(Object.fromEntries(lists) as unknown as Words),
    ...(Object.fromEntries(FLAGS.map((flag, i) => [flag, flags[i] === '1'])) as Record<
      (typeof FLAGS)[number],
      boolean
    >),
    age: [from, to],
    opening: read(opening).flatMap((number) => hours[number] ?? []),
    ...(phone !== '' && { phone: [text, href] as const }),
    ...(status !== '' && { status: status as NonNullable<Brief['status']> }),
  };
}

/** The services of a town again. */
export function unpackRecords({ words, hours, services }: RecordFile): ServiceRecord[] {
  return services === '' ? [] : services.split('\n').map((line) => recordFrom(line, { words, hours }));
}
