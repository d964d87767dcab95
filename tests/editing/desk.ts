import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The editor over a town of its own. */
export interface Desk {
  readonly town: string;
  readonly home: string;
  close(): Promise<void>;
}

/** Starts `npm run edit` over a town that `fill` makes in an empty folder. */
export async function openDesk(port: number, fill: (town: string) => void): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-editing-'));
  const town = join(folder, 'town');
  fill(town);
  const server = spawn(process.execPath, ['--import', './scripts/alias.ts', 'scripts/edit.ts'], {
    env: { ...process.env, CONTENT_DIR: town, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(server, 'exit');
  const close = async () => {
    server.kill();
    // While it lives it watches the folder, and would complain.
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  await new Promise<void>((ready, failed) => {
    server.stdout.on('data', (text: Buffer) => text.includes('/admin/') && ready());
    server.once('exit', () => failed(new Error('npm run edit did not start.')));
  });
  return { town, home: `http://localhost:${port}`, close };
}
