import type { RecordFile } from '~/domain/catalogue/brief.ts';

let loading: Promise<RecordFile> | undefined;

async function load(): Promise<RecordFile> {
  const response = await fetch('/hledat/sluzby.json');
  if (!response.ok) throw new Error(`Services could not be loaded (${response.status}).`);
  return (await response.json()) as RecordFile;
}

/** The services of the town, loaded once; a failure is forgotten, so that the next wish tries again. */
export function loadRecords(): Promise<RecordFile> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
