import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DEMO = new URL('../../content/', import.meta.url).pathname;

/** Copies of a text's numbers, so that no two providers share a phone: 601 000 000 and on. */
function withOwnPhones(text: string, serial: number): string {
  let next = serial * 10;
  return text.replaceAll(/475 000 \d{3}/g, () => {
    const digits = String(601_000_000 + (next++ % 8_000_000));
    return digits.replace(/(\d{3})(\d{3})(\d{3})/, '$1 $2 $3');
  });
}

const read = (folder: string) =>
  readdirSync(join(DEMO, folder)).map((file) => ({
    id: file.replace(/\.yaml$/, ''),
    text: readFileSync(join(DEMO, folder, file), 'utf8'),
  }));

/** Writes a town of a number of services: the demo town's, each as many times as needed, with its provider.
 * Plans name services by what they are called here, so they stay behind. */
export function writeTown(folder: string, count: number): void {
  cpSync(DEMO, folder, { recursive: true, filter: (path) => !/\/(services|providers|plans)\//.test(path) });
  mkdirSync(join(folder, 'services'), { recursive: true });
  mkdirSync(join(folder, 'providers'), { recursive: true });
  const services = read('services');
  const providers = read('providers');
  for (let i = 0; i < count; i++) {
    const round = Math.floor(i / services.length);
    const { id, text } = services[i % services.length] as { id: string; text: string };
    const own = withOwnPhones(text, i)
      .replace(/^provider: (.+)$/m, `provider: $1-${round}`)
      .replace(/^name: (.+)$/m, `name: $1 ${round + 1}`);
    writeFileSync(join(folder, 'services', `${id}-${round}.yaml`), own);
  }
  for (let round = 0; round * services.length < count; round++) {
    for (const { id, text } of providers) {
      const own = text
        .replaceAll(/475 000 \d{3}/g, '475 000 099')
        .replace(/^name: (.+)$/m, `name: $1 ${round + 1}`)
        .replace(/^ico: .+\n/m, '');
      writeFileSync(join(folder, 'providers', `${id}-${round}.yaml`), own);
    }
  }
}
