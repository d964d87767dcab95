import { cpSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where Decap's bundle is among the packages. */
export const decapFolder = () =>
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('decap-cms/dist/decap-cms.js'));

/** Files of the bundle that a page loads: its chunks under one of their two names, and no maps. */
export const isServed = (name: string) =>
  name === 'decap-cms.js' || /^\d+\.decap-cms\.js$/.test(name) || /^[0-9a-f]+\.wasm$/.test(name) || name === 'cms.css';

/** Copies Decap's bundle to a site. */
export function copyDecap(into: string): void {
  const from = decapFolder();
  for (const name of readdirSync(from).filter(isServed)) cpSync(join(from, name), join(into, name));
}
