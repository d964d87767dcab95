import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { getDocumentProxy } from 'unpdf';
import { readFonts } from '~/print/fonts.ts';
import { getPrinter } from '~/print/printer.ts';
import type { Paper } from '~/sheets/papers.ts';
import { CATALOGUE_PDF, papers } from '~/sheets/papers.ts';
import { getSite } from '~/sheets/site.ts';
import { run } from './run.ts';
import { writeTown } from './town.ts';

// How long a town's print takes from nothing: the catalogue as a book, and the sheets of services. Each town is a process
// of its own, whose memory is then that of its print.
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '100,1000' }, town: { type: 'string' } },
});

/** More services than this have no book unless the town asks for one. */
const LARGEST = 1000;

/** Of the sheets of a large town so many are printed. */
const SHEETS = 100;

const ORIGIN = 'https://lhota.example.org';

/** All texts of a document's data, whatever they are. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

/** The least that print must do: the same words, one after another, in the same face. */
function plainBook(data: object): number {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] });
  const begun = performance.now();
  const made = compiler.compile({
    mainFileContent:
      '#set page(width: 148mm, height: 210mm)\n#set text(font: "Atkinson Hyperlegible Next", size: 8.8pt, lang: "cs", hyphenate: true)\n#sys.inputs.text',
    inputs: { text: wordsOf(data).join(' ') },
  });
  if (!made.result) throw new Error('The plain book cannot be printed.');
  compiler.pdf(made.result, {});
  return (performance.now() - begun) / 1000;
}

const seconds = (from: number) => (performance.now() - from) / 1000;
const print = ({ template, data, stamp }: Paper) => getPrinter().pdf(template, { ...data(), ...stamp });
const pagesOf = async (pdf: Buffer) => (await getDocumentProxy(new Uint8Array(pdf))).numPages;

async function measure() {
  const site = getSite('cs');
  const all = [
    ...papers(
      { ...site, catalogue: { ...site.catalogue, settings: { ...site.settings, print: { sheets: 'always' } } } },
      ORIGIN,
    ),
  ];
  const book = all.find(({ path }) => path === CATALOGUE_PDF);
  if (!book) throw new Error('The town has no book.');
  getPrinter();
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const pdf = print(book);
  const took = seconds(begun);
  const { user, system } = process.cpuUsage(cpu);
  const memory = process.resourceUsage().maxRSS / 1024;
  const sheets = all.filter(({ template }) => template === 'sheet').slice(0, SHEETS);
  const begunSheets = performance.now();
  for (const sheet of sheets) print(sheet);
  const each = (seconds(begunSheets) / sheets.length) * 1000;
  const floor = plainBook(book.data());
  return {
    services: site.catalogue.services.size,
    pages: await pagesOf(pdf),
    'book s': Number(took.toFixed(2)),
    'processor s': Number(((user + system) / 1e6).toFixed(2)),
    floor: Number(floor.toFixed(2)),
    ratio: Number((took / floor).toFixed(1)),
    'memory MB': Math.round(memory),
    'sheet ms': Number(each.toFixed(1)),
  };
}

const inProcess = (content: string): unknown =>
  JSON.parse(run('scripts/bench/print.ts', ['--town', content], { CONTENT_DIR: content }));

if (values.town === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-print-'));
  const sizes = values.sizes
    .split(',')
    .map(Number)
    .filter((size) => size <= LARGEST);
  const towns = sizes.map((size) => {
    const content = join(folder, String(size));
    writeTown(content, size);
    return inProcess(content);
  });
  console.table([inProcess('content'), ...towns]);
  rmSync(folder, { recursive: true });
} else console.log(JSON.stringify(await measure()));
