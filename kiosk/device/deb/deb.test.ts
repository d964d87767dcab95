import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { deb } from './deb.ts';
import { tar } from './tar.ts';

const long = `usr/share/${'a-long-name/'.repeat(9)}${'f'.repeat(64)}`;

const parts = {
  control: { Package: 'p', Version: '1', Architecture: 'all', Maintainer: 'M <m@example.org>', Description: 'a test' },
  scripts: { postinst: '#!/bin/sh\nset -e\n' },
  conffiles: ['/etc/p.conf'],
  files: [
    { path: 'etc/p.conf', mode: 0o644, bytes: Buffer.from('a = b\n') },
    { path: long, mode: 0o755, bytes: Buffer.alloc(1025, 'x') },
    { path: 'usr/share/empty', mode: 0o644, bytes: Buffer.alloc(0) },
  ],
  seconds: 1_700_000_000,
};

describe('a Debian package', () => {
  it('is the same byte for byte when it is made twice', () => expect(deb(parts).equals(deb(parts))).toBe(true));

  it('begins as the format says', () => {
    expect(deb(parts).toString('latin1', 0, 8)).toBe('!<arch>\n');
    expect(deb(parts).toString('latin1', 8, 24)).toBe('debian-binary   ');
  });

  it('does not take a name that no archive holds', () => {
    expect(() => tar([{ path: 'n'.repeat(120), mode: 0o644, bytes: Buffer.alloc(1) }], 0)).toThrow('too long');
  });
});

const dpkg = (...args: string[]) => spawnSync('dpkg-deb', args, { encoding: 'utf8' });
const hasDpkg = dpkg('--version').error === undefined;
if (!hasDpkg) console.log('Skipped: reading our package with dpkg-deb, for it is not installed here.');

describe.skipIf(!hasDpkg)('as dpkg-deb reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-deb-'));
  const file = join(folder, 'p.deb');
  writeFileSync(file, deb(parts));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says what it is', () => {
    const { stdout, status } = dpkg('--info', file);
    expect(stdout).toMatch(/Package: p\n[^]*Description: a test/);
    expect(status).toBe(0);
  });

  it('lists its files with their owners, modes and times', () => {
    const { stdout } = dpkg('--contents', file);
    expect(stdout).toMatch(/drwxr-xr-x root\/root +0 2023-11-14 [\d:]+ \.\/etc\//);
    expect(stdout).toMatch(new RegExp(`-rwxr-xr-x root/root +1025 2023-11-14 [\\d:]+ \\./${long}`));
  });

  it('unpacks into what was put in', () => {
    expect(dpkg('--raw-extract', file, join(folder, 'out')).status).toBe(0);
    for (const { path, bytes } of parts.files) expect(readFileSync(join(folder, 'out', path)).equals(bytes)).toBe(true);
    expect(readFileSync(join(folder, 'out/DEBIAN/conffiles'), 'utf8')).toBe('/etc/p.conf\n');
  });
});
