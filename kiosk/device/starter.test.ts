import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-starter-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const starter = join(folder, 'rozcestnik-kiosk');
const program = join(folder, 'kiosk.mjs');
const notes = join(folder, 'notes');
const script = readFileSync(fileURLToPath(new URL('package/usr/bin/rozcestnik-kiosk', import.meta.url)), 'utf8');
writeFileSync(
  starter,
  script
    .replace('/var/lib/rozcestnik-kiosk/lock', join(folder, 'lock'))
    .replace('/usr/bin/node', process.execPath)
    .replace('/usr/lib/rozcestnik-kiosk/kiosk.mjs', program),
);
// Takes a moment, or until it is killed, and notes when it begins and ends.
writeFileSync(
  program,
  `import { appendFileSync } from 'node:fs';
const [, , command, milliseconds] = process.argv;
appendFileSync(${JSON.stringify(notes)}, command + ' begins\\n');
setTimeout(() => appendFileSync(${JSON.stringify(notes)}, command + ' ends\\n'), Number(milliseconds));`,
);

const start = (...args: string[]) => {
  const child = spawn('sh', [starter, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<string>((resolve) => child.on('close', () => resolve(said)));
  return { child, ended };
};
const noted = () => readFileSync(notes, 'utf8').trim().split('\n');
const untilNoted = (line: string) => expect.poll(noted, { timeout: 10_000 }).toContain(line);

const hasFlock = spawnSync('flock', ['--version']).error === undefined;
if (!hasFlock) console.log('Skipped: who waits for whom on a device, for there is no flock here.');

describe.skipIf(!hasFlock)('who handles releases', () => {
  it('waits for whoever does already, and says so; others do not', async () => {
    writeFileSync(notes, '');
    const update = start('update', '1500');
    await untilNoted('update begins');
    const back = start('back', '0');
    await start('state', '0').ended;
    expect(await back.ended).toContain('Another update is running');
    expect(await update.ended).toBe('');
    expect(noted()).toEqual([
      ...['update begins', 'state begins', 'state ends'],
      ...['update ends', 'back begins', 'back ends'],
    ]);
  });

  it('lets go when it is killed', async () => {
    writeFileSync(notes, '');
    const update = start('update', '60000');
    await untilNoted('update begins');
    update.child.kill('SIGKILL');
    await update.ended;
    expect(await start('unpack', '0').ended).toBe('');
    expect(noted()).toEqual(['update begins', 'unpack begins', 'unpack ends']);
  });
});
