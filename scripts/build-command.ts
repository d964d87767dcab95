import { readFileSync } from 'node:fs';

/** What Node is given to build a site as `npm run build` does: some of what keeps it small must be there from the start. */
export function buildArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };
  return scripts.build.split(' ').slice(1);
}
