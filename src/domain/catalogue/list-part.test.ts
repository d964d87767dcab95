import { expect, it } from 'vitest';
import { catalogueOf, entry } from '../../../tests/fixtures/entries.ts';
import { listPart, partOf, partsFor } from './list-part.ts';
import type { ServiceFile } from './service-file.ts';
import { serviceFile } from './service-file.ts';

const LONG = 'Dlouhý popis služby.';

const filesOf = (count: number) => {
  const services = Array.from({ length: count }, (_, i) =>
    entry('services', `poradna-${i}`, { name: `Poradna ${i}`, description: LONG, steps: ['Zavolejte.'] }),
  );
  const { services: joined, settings } = catalogueOf(...services);
  return [...joined.values()].map((one) => serviceFile(one, settings));
};

function listParts(files: readonly ServiceFile[]) {
  const parts = partsFor(files.length);
  return Array.from({ length: parts }, (_, part) => listPart(files.filter(({ id }) => partOf(id, parts) === part)));
}

it('has every service once, where its id says', () => {
  const files = filesOf(450);
  const parts = listParts(files);
  expect(parts).toHaveLength(partsFor(450));
  expect(parts.flatMap((part) => Object.keys(part)).sort()).toEqual(files.map(({ id }) => id).sort());
  for (const { id } of files)
    expect(parts[partOf(id, parts.length)]?.[id]).toMatchObject({ id, steps: ['Zavolejte.'] });
});

it('puts so many services together that none is given away', () => {
  for (const part of listParts(filesOf(450))) expect(Object.keys(part).length).toBeGreaterThan(50);
  expect(listParts(filesOf(3))).toHaveLength(1);
});

it('leaves long texts on the page of the service, and says nothing in place of what it leaves out', () => {
  const [part] = JSON.parse(JSON.stringify(listParts(filesOf(3)))) as ReturnType<typeof listParts>;
  expect(JSON.stringify(part)).not.toContain(LONG);
  expect(part?.['poradna-0']).not.toHaveProperty('needs');
});
