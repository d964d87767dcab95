import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { written } from '../fixtures/demo-town.ts';
import { missingOn, squeezed } from '../fixtures/on-paper.ts';
import { dist, pageAt } from './demo.ts';

const services = written('services');
const read = (path: string) => readFileSync(join(dist, path), 'utf8');

/** A printed document as its reader has it. */
async function printed(path: string) {
  const bytes = readFileSync(join(dist, path));
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const [{ text }, { info }] = await Promise.all([extractText(pdf), pdf.getMetadata()]);
  return { bytes, pdf, pages: text, text: squeezed(text.join(' ')), info };
}

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

  it('are its data, and a sheet with all that a visitor takes along', async () => {
    expect(JSON.parse(read(`sluzby/${id}.json`))).toMatchObject({ id, name: data.name, status: data.status });
    const { text, pages, info } = await printed(`sluzby/${id}.pdf`);
    expect(missingOn(text, data)).toEqual([]);
    expect(info).toMatchObject({ Language: 'cs', Title: `${data.name} – Rozcestník pomoci` });
    for (const [i, page] of pages.entries()) {
      expect(page).toContain(`${i + 1} / ${pages.length}`);
      // No sheet is empty.
      expect(squeezed(page).length).toBeGreaterThan(200);
    }
  });
});

describe.each([
  ['en', 'en/services', 'en'],
  ['uk', 'uk/posluhy', 'uk'],
] as const)('who reads in another language, %s,', (locale, folder, language) => {
  const speaking = services.filter(({ data }) => data.translations?.[locale]?.name !== undefined);
  const silent = services.find(({ data }) => Object.keys(data.translations?.[locale] ?? {}).length === 0);

  it('takes sheets and contacts along in it, where the service speaks it', async () => {
    expect(speaking.length).toBeGreaterThan(10);
    for (const { id, data } of speaking.slice(0, 12)) {
      const { text, info } = await printed(`${folder}/${id}.pdf`);
      expect(info).toMatchObject({ Language: language });
      const name = data.translations?.[locale]?.name ?? '?';
      for (const piece of [name, ...data.phones.map(({ number }) => number)]) expect(text).toContain(squeezed(piece));
      expect(text).not.toMatch(/Ověřeno|Vytvořeno|Otevírací/);
      const card = ICAL.Component.fromString(read(`${folder}/${id}.vcf`));
      expect(card.getFirstPropertyValue('fn')).toBe(name);
      expect(String(card.getFirstPropertyValue('note'))).toContain(data.translations?.[locale]?.summary ?? '');
    }
  });

  it('is led to files that are there, in Czech where there are no others', () => {
    for (const { id } of [...speaking.slice(0, 3), ...(silent ? [silent] : [])]) {
      const links = pageAt(`/${folder}/${id}/`).root.querySelectorAll('take-away a');
      expect(links).toHaveLength(2);
      for (const link of links) {
        const href = link.getAttribute('href') ?? '';
        expect(existsSync(join(dist, href))).toBe(true);
        expect(href.startsWith(id === silent?.id ? '/sluzby/' : `/${folder}/`)).toBe(true);
      }
    }
  });
});

it('the code that a page without JavaScript prints is there in every language', () => {
  for (const folder of ['sluzby', 'en/services', 'uk/posluhy'])
    for (const { id } of services) {
      const [, file = '?'] =
        /<noscript><img class="page-code" src="([^"]+)"/.exec(pageAt(`/${folder}/${id}/`).html) ?? [];
      expect(read(file)).toMatch(/^<svg .+<\/svg>$/);
    }
});

it('lists that people keep have every service at hand, the ended too', () => {
  const files = JSON.parse(read('muj-seznam/sluzby-1-z-1.json')) as Record<string, { readonly status: string }>;
  expect(Object.keys(files).sort()).toEqual(services.map(({ id }) => id).sort());
  for (const { id, data } of services) expect(files[id]?.status).toBe(data.status);
});

it('the table has every listed service, as the JSON has', () => {
  const rows = parse<Record<string, string>>(read('data/sluzby.csv'), { bom: true, columns: true });
  const ids = services.filter(({ data }) => data.status !== 'ended').map(({ id }) => id);
  expect(rows.map((row) => row['id']).sort()).toEqual(ids.sort());
  const { services: all } = JSON.parse(read('data/sluzby.json')) as { services: { id: string }[] };
  expect(all.map(({ id }) => id).sort()).toEqual(ids);
});

describe('the printed catalogue', async () => {
  const { bytes, pdf, pages: text, text: all, info } = await printed('katalog.pdf');

  it.each(services.filter(({ data }) => data.status !== 'ended').map((one) => [one.id, one.data] as const))(
    'has all that a visitor takes along of %s',
    (_, data) => {
      expect(missingOn(all, data)).toEqual([]);
    },
  );

  it('has every crisis line', () => {
    const numbers = written('crisis-lines').map(({ data }) => data.number);
    expect(numbers.filter((number) => !all.includes(squeezed(number)))).toEqual([]);
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

  it('is tagged, and says what it is and in which language', () => {
    expect(info).toMatchObject({ Title: 'Katalog sociálních služeb – Ústí nad Labem', Language: 'cs' });
    expect(bytes.includes('/MarkInfo')).toBe(true);
  });

  it('keeps secret addresses', () => {
    for (const { data } of services)
      for (const { secret, street } of data.locations)
        if (secret && street !== undefined) expect(all).not.toContain(squeezed(street));
  });
});
