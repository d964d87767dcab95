import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The program of the device as one file, for the Node.js that Debian 12 has. */
export async function bundleProgram(): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '~': here('../../../src') } },
    ssr: { noExternal: true, target: 'node' },
    build: { write: false, ssr: here('../program/main.ts'), target: 'node18', minify: false },
  });
  const outputs = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk, ...more] = outputs.filter(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error('The program of the device is not one file.');
  return chunk.code;
}
