import type { ServiceRecord } from '~/domain/catalogue/brief.ts';
import type { Moment } from '~/domain/catalogue/facets.ts';
import type { RecordFile } from '~/domain/catalogue/record-file.ts';
import { unpackRecords } from '~/domain/catalogue/record-file.ts';

/** The services of the town as a browser knows them. */
export interface Records {
  readonly calendar: Omit<Moment, 'now'>;
  readonly services: readonly ServiceRecord[];
  readonly records: ReadonlyMap<string, ServiceRecord>;
}

let loading: Promise<Records> | undefined;

async function load(): Promise<Records> {
  const response = await fetch('/hledat/sluzby.json');
  if (!response.ok) throw new Error(`Services could not be loaded (${response.status}).`);
  const file = (await response.json()) as RecordFile;
  const services = unpackRecords(file);
  return {
    calendar: { timeZone: file.timeZone, holidays: file.holidays },
    services,
    records: new Map(services.map((record) => [record.id, record])),
  };
}

/** The services of the town, loaded once; a failure is forgotten, so that the next wish tries again. */
export function loadRecords(): Promise<Records> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
