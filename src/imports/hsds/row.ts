import { cleanText } from '../clean-text.ts';
import { oneLine } from '../fit.ts';
import type { SourceRecord, Tell } from '../note.ts';
import { shown } from '../note.ts';

/** A record as it came over the wire: nothing about it is certain. */
export type Raw = Readonly<Record<string, unknown>>;

/** Keys that tie records together; they say nothing that an entry could keep. */
const STRUCTURE = new Set([
  'id',
  'organization_id',
  'service_id',
  'location_id',
  'contact_id',
  'phone_id',
  'service_at_location_id',
  'program_id',
  'taxonomy_id',
  'taxonomy_term_id',
  'unit_id',
  'link_id',
  'link_type',
  'link_entity',
  'resource_id',
]);

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key of a record as text: numbers are as good as strings, anything else is none. */
export const keyText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) ? value.length === 0 : isRaw(value) && Object.keys(value).length === 0);

/**
 * One record being read. It remembers which keys were asked for, so that whatever nobody asked for is reported and
 * nothing is lost in silence. Texts come out clean; what had to be cleaned is reported too.
 */
export class Row {
  readonly raw: Raw;
  readonly record: SourceRecord;
  readonly path: string;
  readonly tell: Tell;
  readonly #read = new Set<string>();
  /** Keys whose cleaning is reported already. */
  readonly #told = new Set<string>();

  constructor(raw: Raw, { record, tell, path = '' }: { record: SourceRecord; tell: Tell; path?: string }) {
    this.raw = raw;
    this.record = record;
    this.tell = tell;
    this.path = path;
  }

  /** Where a key stands inside the record that notes name. */
  at(key: string): string {
    return this.path ? `${this.path}.${key}` : key;
  }

  /** Text under a key, clean and plain; empty where there is none. */
  text(key: string, options?: { markdown: boolean }): string {
    this.#read.add(key);
    const value = this.raw[key];
    if (isEmpty(value)) return '';
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      this.tell('changed', 'notText', this.at(key), { value: shown(value) });
      return shown(value);
    }
    const { text, changes } = cleanText(String(value), options);
    for (const change of this.#told.has(key) ? [] : changes)
      this.tell(change === 'brokenCharacters' ? 'kept' : 'changed', change, this.at(key), { value: shown(text) });
    this.#told.add(key);
    return text;
  }

  /** Text under the first of several keys that has any, on one line. */
  line(...keys: string[]): string {
    return keys.map((key) => oneLine(this.text(key))).find((text) => text !== '') ?? '';
  }

  /** A number under a key; text that is none is reported. */
  number(key: string): number | undefined {
    const text = this.text(key).replace(',', '.');
    if (text === '') return undefined;
    const value = Number(text);
    if (Number.isFinite(value)) return value;
    this.tell('dropped', 'notNumber', this.at(key), { value: shown(text) });
    return undefined;
  }

  /** Records under a key: a list, or a single one. */
  rows(key: string): Row[] {
    this.#read.add(key);
    const value = this.raw[key];
    const isList = Array.isArray(value);
    const items: unknown[] = isList ? value : isEmpty(value) ? [] : [value];
    return items.flatMap((item, i) => {
      const path = isList ? `${this.at(key)}[${i}]` : this.at(key);
      if (isRaw(item)) return [new Row(item, { record: this.record, tell: this.tell, path })];
      if (!isEmpty(item)) this.tell('dropped', 'notRecord', path, { value: shown(item) });
      return [];
    });
  }

  /** Marks keys as known without keeping them. */
  skip(...keys: string[]): void {
    for (const key of keys) this.#read.add(key);
  }

  /** Reports every key that holds something and that nobody read. */
  leftovers(): void {
    for (const [key, value] of Object.entries(this.raw)) {
      if (this.#read.has(key) || STRUCTURE.has(key) || isEmpty(value)) continue;
      // Only scalars are quoted: a whole record may name a person.
      const quoted = Array.isArray(value) ? `[${value.length}]` : isRaw(value) ? '{…}' : shown(value);
      this.tell('dropped', 'noPlace', this.at(key), { value: quoted });
    }
  }
}
