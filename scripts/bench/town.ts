import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { Writer } from './words.ts';

const DEMO = new URL('../../content/', import.meta.url).pathname;

/** Copies of a text's numbers, so that no two providers share a phone: 601 000 000 and on. */
function withOwnPhones(text: string, serial: number): string {
  let next = serial * 10;
  return text.replaceAll(/475 000 \d{3}/g, () => {
    const digits = String(601_000_000 + (next++ % 8_000_000));
    return digits.replace(/(\d{3})(\d{3})(\d{3})/, '$1 $2 $3');
  });
}

const read = (folder: string) =>
  readdirSync(join(DEMO, folder)).map((file) => ({
    id: file.replace(/\.yaml$/, ''),
    text: readFileSync(join(DEMO, folder, file), 'utf8'),
  }));

interface Entry {
  name: string;
  provider?: string;
  ico?: string;
  locations?: { street?: string }[];
  [field: string]: unknown;
}

// Not the other names: what people say for a service is the same in every town.
const TEXTS = ['summary', 'plainSummary', 'description', 'notFor', 'costNote', 'areaNote', 'steps'];

/** What of an entry people read. */
function textsOf(entry: Entry): string[] {
  return TEXTS.flatMap((field) => entry[field] ?? []).map(String);
}

/** The same kind of entry under another name and at another place, in other words; the house number is nobody else's. */
function another(entry: Entry, writer: Writer, house: number): Entry {
  const rewritten = TEXTS.flatMap((field) => {
    const value = entry[field];
    if (typeof value === 'string') return [[field, writer.rewrite(value)]];
    return Array.isArray(value) ? [[field, value.map((one: unknown) => writer.rewrite(String(one)))]] : [];
  });
  return {
    ...entry,
    ...(Object.fromEntries(rewritten) as object),
    name: `${entry.name} ${writer.name()}`,
    ...(entry.locations && {
      locations: entry.locations.map((place) =>
        place.street ? { ...place, street: `${writer.name()} ${house}` } : place,
      ),
    }),
  };
}

const parse = (text: string) => load(text, { schema: CORE_SCHEMA }) as Entry;

/** Writes a town of a number of services: the demo town's, and as many like them as needed, each in words of its own and with
 * its provider. A smaller town is the beginning of a larger one. Plans name services by what they are called here, so they
 * stay behind. */
export function writeTown(folder: string, count: number): void {
  cpSync(DEMO, folder, { recursive: true, filter: (path) => !/\/(services|providers|plans)\//.test(path) });
  mkdirSync(join(folder, 'services'), { recursive: true });
  mkdirSync(join(folder, 'providers'), { recursive: true });
  const services = read('services');
  const providers = read('providers');
  const texts = [...services, ...providers].map(({ text }) => textsOf(parse(text)).join(' '));
  const writers = { services: new Writer(texts), providers: new Writer(texts) };
  for (let i = 0; i < count; i++) {
    const round = Math.floor(i / services.length);
    const { id, text } = services[i % services.length] as { id: string; text: string };
    const entry = parse(text);
    const own = round === 0 ? entry : another(entry, writers.services, i);
    const made = dump({ ...own, provider: `${String(entry.provider)}-${String(round)}` }, { schema: CORE_SCHEMA });
    writeFileSync(join(folder, 'services', `${id}-${round}.yaml`), withOwnPhones(made, i));
  }
  for (let round = 0; round * services.length < count; round++) {
    for (const { id, text } of providers) {
      const entry = parse(text);
      delete entry.ico;
      const own = round === 0 ? entry : another(entry, writers.providers, round);
      const made = dump(own, { schema: CORE_SCHEMA }).replaceAll(/475 000 \d{3}/g, '475 000 099');
      writeFileSync(join(folder, 'providers', `${id}-${round}.yaml`), made);
    }
  }
}
