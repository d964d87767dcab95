import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFonts } from './fonts.ts';

/** Templates: one `.typ` a kind of document, and what they share. */
const TEMPLATES = fileURLToPath(new URL('./templates/', import.meta.url));

/** Raised when the compiler or the faces change: documents printed before are then printed anew. */
const COMPILER = 'typst 0.14.2, faces 1';

/** How many documents ago a piece must have been used to stay in memory. */
const REMEMBERED = 2;

/** Makes PDF documents from templates. */
export interface Printer {
  /**
   * A tagged PDF/UA-1 of a template with its data.
   *
   * @param template name of a file in `templates/`, without its ending
   * @param data anything that JSON can carry; the template reads it from `data.typ`, never as code
   * @throws with the place in the template where something is wrong
   */
  readonly pdf: (template: string, data: unknown) => Buffer;
}

let ready: Printer | undefined;

/** The printer of this process; reading fonts takes a while, so there is one. */
export function getPrinter(): Printer {
  ready ??= createPrinter();
  return ready;
}

function createPrinter(): Printer {
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: readFonts() }] });
  return {
    pdf: (template, data) => {
      const made = compiler.compile({
        mainFilePath: `${TEMPLATES}${template}.typ`,
        inputs: { data: JSON.stringify(data) },
      });
      const errors = made.takeError();
      if (errors) throw new Error(`${template}.typ: ${JSON.stringify(compiler.fetchDiagnostics(errors))}`);
      if (!made.result) throw new Error(`${template}.typ`);
      // Everything is memoized by the compiler: a thousand documents would fill the memory.
      compiler.evictCache(REMEMBERED);
      return compiler.pdf(made.result, { pdfStandard: 'ua-1' });
    },
  };
}

/** What decides how a document looks beside its data: the templates and the compiler. */
export function printerVersion(): string {
  const sources = readdirSync(TEMPLATES).map((file) => readFileSync(`${TEMPLATES}${file}`, 'utf8'));
  return [COMPILER, ...sources].join('\n');
}
