import { readFileSync } from 'node:fs';
import { formatEntry } from '~/data/format.ts';
import { listSources } from '~/data/files.ts';
import { contentRoot } from '~/data/load.ts';
import { parseSource } from '~/data/parse.ts';
import { writeWhole } from '~/data/write.ts';
import { collections } from '~/schema/collections.ts';

// Puts every file of the town in CONTENT_DIR into the form that the editor writes, so that its next change shows alone.

let count = 0;
for (const source of listSources(contentRoot()).sources) {
  const parsed = parseSource(source);
  if ('code' in parsed) continue;
  const text = formatEntry(collections[source.collection], parsed.data, parsed.body);
  if (text === readFileSync(source.path, 'utf8')) continue;
  writeWhole(source.path, text);
  count += 1;
}
console.log(`Přepsáno souborů: ${count}`);
