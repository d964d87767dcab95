import { digest } from '~/domain/text/digest.ts';
import type { Notebook, SourceRecord } from '../note.ts';
import { oneLine } from '../fit.ts';
import { cleanText } from '../clean-text.ts';
import type { Raw } from './row.ts';
import { isRaw } from './row.ts';
import type { HsdsSource } from './source.ts';

/** A record with the key by which the next import will know it again. */
export interface Gathered {
  readonly key: string;
  readonly raw: Raw;
  readonly record: SourceRecord;
}

/** A service, with the key of its organization. */
export interface GatheredService extends Gathered {
  readonly organization: string;
}

/** Services and organizations, each once. */
export interface Records {
  readonly services: readonly GatheredService[];
  readonly organizations: readonly Gathered[];
}

const text = (raw: Raw, key: string) => {
  const value = raw[key];
  return typeof value === 'string' || typeof value === 'number' ? oneLine(cleanText(String(value)).text) : '';
};

/** Key of organizations that a source neither describes nor numbers. */
const NOBODY = 'nobody';

function keyOf(raw: Raw, parts: readonly string[]): string {
  return text(raw, 'id') || `digest-${digest(parts.map((part) => text(raw, part)).join('|'))}`;
}

/** The same organization comes with every service of its; what one mention leaves out another may say. */
function joined(first: Raw | undefined, second: Raw): Raw {
  if (!first) return second;
  const told = Object.entries(second).filter(([key, value]) => {
    const before = first[key];
    const isBlank =
      before === undefined || before === null || before === '' || (Array.isArray(before) && before.length === 0);
    return isBlank && value !== undefined && value !== null && value !== '';
  });
  return told.length > 0 ? { ...first, ...Object.fromEntries(told) } : first;
}

const isScalar = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Whether two mentions of one id can be one record: nothing that both of them say differs. */
const agree = (first: Raw, second: Raw) =>
  Object.entries(second).every(([key, value]) => {
    const before = first[key];
    return !isScalar(value) || value === '' || !isScalar(before) || before === '' || String(before) === String(value);
  });

/** Links to locations of two mentions of a service, each once. */
function links(first: Raw, second: Raw): Raw[] {
  const all = [first, second].flatMap(({ service_at_locations: list }) =>
    Array.isArray(list) ? list.filter(isRaw) : [],
  );
  return [...new Map(all.map((link) => [text(link, 'id') || JSON.stringify(link), link])).values()];
}

/** A service told twice, as by a list and by its own page of an API. */
function joinedService(first: Raw, second: Raw): Raw {
  const both = links(first, second);
  return { ...joined(first, second), ...(both.length > 0 && { service_at_locations: both }) };
}

function organizationOf(service: Raw): { key: string; raw: Raw } {
  const nested = service['organization'];
  const raw = isRaw(nested) ? nested : { id: text(service, 'organization_id') };
  const isKnown = text(raw, 'id') !== '' || text(raw, 'name') !== '';
  return { key: isKnown ? keyOf(raw, ['name']) : NOBODY, raw };
}

const NUMBERS = new Set(['id', 'organization_id', 'organization']);

/** A row of commas: no word but the number of its organization. */
const saysNothing = (raw: Raw) =>
  Object.entries(raw).every(
    ([key, value]) =>
      NUMBERS.has(key) || value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );

/** Gives every record a key and finds out which ones are the same; blank and repeated ids are reported. */
export function gather(source: HsdsSource, notes: Notebook): Records {
  const organizations = new Map<string, Raw>();
  const add = (key: string, raw: Raw) => organizations.set(key, joined(organizations.get(key), raw));
  const services = new Map<string, GatheredService>();
  const texts = new Map<string, string>();
  for (const raw of source.services) {
    const { key: organization, raw: provider } = organizationOf(raw);
    add(organization, provider);
    const id = keyOf(raw, ['name', 'organization_id', 'description', 'email', 'url']);
    const whole = JSON.stringify(raw);
    if (saysNothing(raw)) {
      notes.about({ type: 'service', id: text(raw, 'id') || `digest-${digest(whole)}`, name: '' })(
        'dropped',
        'emptyRecord',
      );
      continue;
    }
    const before = services.get(id);
    if (before && texts.get(id) !== whole && agree(before.raw, raw)) {
      services.set(id, { ...before, raw: joinedService(before.raw, raw) });
      continue;
    }
    const isRepeated = before !== undefined;
    const key = isRepeated ? `${id}-${digest(whole)}` : id;
    const record = { type: 'service', id: key, name: text(raw, 'name') };
    const tell = notes.about(record);
    if (!text(raw, 'id')) tell('changed', 'blankId', 'id', { id: key });
    if (isRepeated && (texts.get(id) === whole || services.has(key))) tell('dropped', 'duplicate');
    else {
      if (isRepeated) tell('kept', 'duplicateId', 'id', { id });
      services.set(key, { key, raw, record, organization });
      texts.set(key, whole);
    }
  }
  for (const raw of source.organizations) {
    const isKnown = text(raw, 'id') !== '' || text(raw, 'name') !== '';
    add(isKnown ? keyOf(raw, ['name']) : NOBODY, raw);
  }
  const all = [...organizations].map(([key, raw]): Gathered => {
    const record = { type: 'organization', id: key, name: text(raw, 'name') };
    if (!text(raw, 'id') && key !== NOBODY) notes.about(record)('changed', 'blankId', 'id', { id: key });
    return { key, raw, record };
  });
  return { services: [...services.values()], organizations: all };
}
