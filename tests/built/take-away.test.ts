import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { written } from '../fixtures/demo-town.ts';
import { dist } from './demo.ts';

const services = written('services');
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const squeeze = (text: string) => text.replaceAll(/\s+/g, '');

describe.each(services.map((one) => [one.id, one.data] as const))('the files of %s', (id, data) => {
  it('are a contact that an address book reads', () => {
    const card = ICAL.Component.fromString(read(`sluzby/${id}.vcf`));
    expect(card.getFirstPropertyValue('version')).toBe('4.0');
    expect(card.getFirstPropertyValue('fn')).toBe(data.name);
    const numbers = [...data.phones, ...data.locations.flatMap(({ phones }) => phones)];
    expect(card.getAllProperties('tel')).toHaveLength(numbers.length);
    const streets = data.locations.filter(({ secret, street, city }) => !secret && (street ?? city) !== undefined);
    expect(card.getAllProperties('adr')).toHaveLength(streets.length);
  });

  it('are its data and its sheet', () => {
    expect(JSON.parse(read(`sluzby/${id}.json`))).toMatchObject({ id, name: data.name, status: data.status });
    expect(existsSync(join(dist, `sluzby/${id}.pdf`))).toBe(true);
  });
});

it('the table has every listed service, as the JSON has', () => {
  const rows = parse<Record<string, string>>(read('data/sluzby.csv'), { bom: true, columns: true });
  const ids = services.filter(({ data }) => data.status !== 'ended').map(({ id }) => id);
  expect(rows.map((row) => row['id']).sort()).toEqual(ids.sort());
  const { services: all } = JSON.parse(read('data/sluzby.json')) as { services: { id: string }[] };
  expect(all.map(({ id }) => id).sort()).toEqual(ids);
});

describe('the printed catalogue', async () => {
  const bytes = readFileSync(join(dist, 'katalog.pdf'));
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf);
  const all = squeeze(text.join(' '));

  it('has every service with its phone, and every crisis line', () => {
    const wanted = [
      ...services.filter(({ data }) => data.status !== 'ended').flatMap(({ data }) => [data.phones[0]?.number]),
      ...written('crisis-lines').map(({ data }) => data.number),
    ].filter((number) => number !== undefined);
    expect(wanted.filter((number) => !all.includes(squeeze(number)))).toEqual([]);
  });

  it('is a booklet of whole sheets: what is left over is for notes', () => {
    expect(pdf.numPages % 4).toBe(0);
    expect(text.filter((page) => page.trim() === '').length).toBeLessThanOrEqual(3);
  });

  it('leads to the pages that it names', async () => {
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toContain('Rejstřík poskytovatelů');
    const [contents = ''] = text.filter((page) => page.includes('Obsah'));
    const [, number] = /Rejstřík míst[ .]*(\d+)/.exec(contents) ?? [];
    expect(text[Number(number) - 1]).toContain('Rejstřík míst');
  });

  it('is tagged, and says what it is and in which language', async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Katalog sociálních služeb – Ústí nad Labem', Language: 'cs' });
    expect(bytes.includes('/MarkInfo')).toBe(true);
  });

  it('keeps secret addresses', () => {
    for (const { data } of services)
      for (const { secret, street } of data.locations)
        if (secret && street !== undefined) expect(all).not.toContain(squeeze(street));
  });
});
