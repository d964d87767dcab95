import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What a command on the machine answered. */
export interface Answer {
  readonly status: number | null;
  readonly out: string;
}

const run = (command: string, args: readonly string[], input?: string): Answer => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', input, maxBuffer: 1e8 });
  return { status, out: `${stdout}${stderr}` };
};

const MIRROR = process.env['DEBIAN_MIRROR'] ?? 'http://deb.debian.org/debian';

const SOURCES = `deb ${MIRROR} bookworm main\ndeb ${MIRROR}-security bookworm-security main\n`;

/** A bare Debian 12 in a folder, on which the package is installed and which is then started. */
export class Machine {
  readonly root: string;
  #process: ChildProcess | undefined;

  /** Takes a bare Debian of a folder, and makes one there where there is none. */
  constructor(base: string, root: string) {
    this.root = root;
    if (!existsSync(join(base, 'etc/debian_version'))) {
      const { status, out } = run('debootstrap', ['--variant=minbase', 'bookworm', base, MIRROR]);
      if (status !== 0) throw new Error(out.slice(-2000));
    }
    rmSync(root, { recursive: true, force: true });
    mkdirSync(join(root, '..'), { recursive: true });
    run('cp', ['-a', base, root]);
    writeFileSync(join(root, 'etc/apt/sources.list'), SOURCES);
  }

  put(from: string, to: string): void {
    cpSync(from, join(this.root, to), { recursive: true });
  }

  write(path: string, text: string): void {
    mkdirSync(join(this.root, path, '..'), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Runs a command in the folder, before the machine is started. */
  inFolder(script: string): Answer {
    return run('chroot', [this.root, 'sh', '-c', `export DEBIAN_FRONTEND=noninteractive; ${script}`]);
  }

  /** Starts the machine, with a network of its own that leads nowhere. */
  async start(): Promise<void> {
    const args = [
      '-q',
      '-D',
      this.root,
      '--boot',
      '--register=no',
      '--keep-unit',
      '--private-network',
      '--console=pipe',
    ];
    this.#process = spawn('systemd-nspawn', args, { stdio: 'ignore' });
    for (let i = 0; i < 120 && !/running|degraded/.test(this.run('systemctl is-system-running').out); i++)
      await wait(1000);
  }

  /** Runs a command on the machine that was started. */
  run(script: string): Answer {
    const leader =
      run('pgrep', ['-P', String(this.#process?.pid)])
        .out.trim()
        .split('\n')
        .at(-1) ?? '';
    return run('nsenter', ['-t', leader, '-a', 'sh', '-c', script]);
  }

  async end(): Promise<void> {
    if (!this.#process) return;
    this.run('systemctl poweroff --force --force');
    await wait(2000);
    this.#process.kill('SIGKILL');
  }
}
