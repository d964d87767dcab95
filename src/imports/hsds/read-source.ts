import { notebook } from '../note.ts';
import { nest } from './nest.ts';
import type { Cells } from './read-csv.ts';
import { readCsv } from './read-csv.ts';
import type { JsonRecords } from './read-json.ts';
import { readJson } from './read-json.ts';
import type { Raw } from './row.ts';
import { isRaw, keyText } from './row.ts';
import type { HsdsSource, SourceFile } from './source.ts';
import { SourceError } from './source.ts';

const rawsOf = (value: unknown): Raw[] => (Array.isArray(value) ? value.filter(isRaw) : []);

const idOf = (record: Raw) => keyText(record['id']);

/** Services that came inside an organization or a link, made whole: with their organization or location put in. */
function inner({ organizations, links }: JsonRecords): Raw[] {
  const ofOrganizations = organizations.flatMap(({ services, ...organization }) =>
    rawsOf(services).map((service) => ({ organization, ...service })),
  );
  const ofLinks = links.flatMap(({ service, ...link }) =>
    isRaw(service) ? [{ service_at_locations: [link], ...service }] : [],
  );
  return [...ofOrganizations, ...ofLinks];
}

/** Puts terms that a source lists apart into the attributes that only name them. */
function withTerms(service: Raw, terms: ReadonlyMap<string, Raw>): Raw {
  const attributes = rawsOf(service['attributes']).map((attribute) => {
    const term = terms.get(keyText(attribute['taxonomy_term_id']));
    return term && !attribute['taxonomy_term'] ? { ...attribute, taxonomy_term: term } : attribute;
  });
  return attributes.length > 0 ? { ...service, attributes } : service;
}

/** Locations of no service whose organization the tables do not have: a stand-in keeps them. */
function strayLocations(tables: ReadonlyMap<string, Cells[]>): Raw[] {
  const known = new Set((tables.get('organizations') ?? []).map(idOf));
  const used = new Set((tables.get('service_at_locations') ?? []).map(({ location }) => location));
  const stray = (tables.get('locations') ?? []).filter(
    (one) => !used.has(one) && !known.has(keyText(one['organization_id'])),
  );
  return [...Map.groupBy(stray, (one) => keyText(one['organization_id']))].map(([id, locations]) => ({
    id,
    locations,
  }));
}

/**
 * A source of HSDS from its files: JSON of 3.x (a service, a page, a folder of them) and tables of 1.1 or 3.x as CSV, with
 * or without a `datapackage.json`.
 *
 * @throws SourceError when no file holds a service or an organization.
 */
export function readHsds(files: readonly SourceFile[]): HsdsSource {
  const notes = notebook();
  const descriptor = files.find(({ path }) => /(^|\/)datapackage\.json$/i.test(path));
  const json = readJson(
    files.filter((file) => file !== descriptor && /\.(json|jsonl|ndjson)$/i.test(file.path)),
    notes,
  );
  const tables = readCsv(
    files.filter(({ path }) => /\.(csv|tsv)$/i.test(path)),
    descriptor,
    notes,
  );
  nest(tables, notes);
  const terms = new Map(json.terms.map((term) => [idOf(term), term]));
  const services = [...json.services, ...inner(json)].map((one) => withTerms(one, terms));
  const all = [...services, ...(tables.get('services') ?? [])];
  const organizations = [
    ...json.organizations.map((one) => ({ ...one, services: undefined })),
    ...(tables.get('organizations') ?? []),
    ...strayLocations(tables),
  ];
  if (all.length === 0 && organizations.length === 0) {
    const [reason] = notes.notes.filter(({ code }) => code === 'notJson' || code === 'notCsv');
    throw new SourceError(reason?.code ?? 'nothingToRead', { ...reason?.params, file: reason?.record.id ?? '' });
  }
  const read = { services: all.length, organizations: organizations.length, files: files.length };
  const isList = tables.has('services') || services.length > 1;
  return { services: all, organizations, read, isComplete: json.isComplete && isList, notes: notes.notes };
}
