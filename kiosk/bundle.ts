import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Code and styles of the runtime, by the name under which they are written. */
export interface Bundle {
  readonly first: string;
  readonly main: string;
  readonly styles: string;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One file made of an entry and whatever it imports. */
async function bundle(entry: string, format: 'iife' | 'es'): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '~': here('../src') } },
    build: {
      write: false,
      target: 'es2023',
      assetsInlineLimit: 0,
      rolldownOptions: { input: here(entry), output: { format } },
    },
  });
  const outputs = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  const made = outputs.find(({ fileName }) => fileName.endsWith(entry.endsWith('.css') ? '.css' : '.js'));
  if (!made) throw new Error(`Nothing was made of ${entry}.`);
  return made.type === 'chunk' ? made.code : String(made.source);
}

/** Makes the runtime: one script before the page, one after it, and its styles. */
export async function bundleRuntime(): Promise<Bundle> {
  return {
    // Scripts that begin at once; a module would wait for the page.
    first: await bundle('runtime/first.ts', 'iife'),
    main: await bundle('runtime/main.ts', 'iife'),
    styles: await bundle('runtime/kiosk.css', 'es'),
  };
}
