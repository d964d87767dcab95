import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Target } from '~/data/target.ts';
import { writeWhole } from '~/data/write.ts';
import type { Bounds } from '~/imports/hsds/context.ts';
import type { HsdsOptions, HsdsResult } from '~/imports/hsds/from-hsds.ts';
import { fromHsds } from '~/imports/hsds/from-hsds.ts';
import { mappingFile } from '~/imports/hsds/mapping-file.ts';
import { toMapping } from '~/imports/hsds/mapping.ts';
import { readHsds } from '~/imports/hsds/read-source.ts';
import { SourceError } from '~/imports/hsds/source.ts';
import type { Language } from '~/imports/hsds/words.ts';
import { readFiles } from './import-files.ts';

/** Where it stands which collection a term belongs to. */
const MAPPING = join('.import', 'hsds-mapping.yaml');

interface Wishes {
  readonly town?: string | undefined;
  readonly name?: string | undefined;
  readonly language?: Language | undefined;
}

function readMapping(root: string): string | undefined {
  try {
    return readFileSync(join(root, MAPPING), 'utf8');
  } catch {
    return undefined;
  }
}

function parseMapping(text: string): HsdsOptions['mapping'] {
  let data: unknown;
  try {
    data = load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    throw new SourceError('mapping', { file: MAPPING, reason: error instanceof Error ? error.message : '' });
  }
  const { mapping, wrong } = toMapping(data);
  if (wrong.length > 0) throw new SourceError('mapping', { file: MAPPING, reason: wrong.join('; ') });
  return mapping;
}

/** A settings value, as the town has it. */
function settingsOf({ existing }: Target): Partial<Record<string, unknown>> {
  return existing.get('settings/site')?.entry ?? {};
}

const string = (value: unknown) => (typeof value === 'string' ? value : undefined);

/**
 * Entries from a source of HSDS for a content folder, and the way to leave a mapping file there when it has none.
 *
 * @throws SourceError when the source or the mapping cannot be used.
 */
export function importHsds(path: string, target: Target, wishes: Wishes): HsdsResult & { finish: () => void } {
  const source = readHsds(readFiles(path, /\.(json|jsonl|ndjson|csv|tsv)$/i));
  const { root, known, existing, base } = target;
  const text = readMapping(root);
  const settings = settingsOf(target);
  const own = base.get('settings:site')?.entry;
  // Bounds that an editor set hold; those that the last import computed follow the places.
  const isOwn = own !== undefined && JSON.stringify(own['bounds']) === JSON.stringify(settings['bounds']);
  const result = fromHsds(source, {
    mapping: parseMapping(text ?? mappingFile('en', [])),
    known,
    taken: new Set(existing.keys()),
    town: wishes.town ?? string(settings['town']),
    name: wishes.name ?? string(settings['name']),
    language: wishes.language ?? (string(settings['language']) as Language | undefined),
    country: string(settings['country']),
    bounds: isOwn ? undefined : (settings['bounds'] as Bounds | undefined),
  });
  const finish = () => {
    if (text === undefined) writeWhole(join(root, MAPPING), mappingFile(result.language, result.unmapped));
  };
  return { ...result, finish };
}
