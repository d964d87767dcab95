import { digest } from '../digest.ts';
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
    const isBlank = before === undefined || before === null || before === '' || (Array.isArray(before) && before.length === 0);
    return isBlank && value !== undefined && value !== null && value !== '';
  });
  return told.length > 0 ? { ...first, ...Object.fromEntries(told) } : first;
}

function organizationOf(service: Raw): { key: string; raw: Raw } {
  const nested = service['organization'];
  const raw = isRaw(nested) ? nested : { id: text(service, 'organization_id') };
  const isKnown = text(raw, 'id') !== '' || text(raw, 'name') !== '';
  return { key: isKnown ? keyOf(raw, ['name']) : NOBODY, raw };
}

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
    const isRepeated = services.has(id);
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
