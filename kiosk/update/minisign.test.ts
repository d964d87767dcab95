import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { publicKeyOf, verified } from './minisign.ts';
import { costs, newKeys, publicLine, secretKeyOf, signatureFor } from './secret-key.ts';

const keys = newKeys();
const secret = secretKeyOf(keys.secret);
const trusted = [publicKeyOf(keys.public)];
const message = Buffer.from('{"sequence":7}');
const signature = signatureFor(message, 'sequence:7', secret);

const changed = (text: string, line: number, at: number) => {
  const lines = text.split('\n');
  const bytes = Buffer.from(lines[line] ?? '', 'base64');
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  lines[line] = bytes.toString('base64');
  return lines.join('\n');
};

describe('a signature', () => {
  it('holds for what was signed and gives the comment that was signed with it', () => {
    expect(verified(message, signature, trusted)).toBe('sequence:7');
  });

  it('holds with any of the trusted keys, so that one can take the place of another', () => {
    expect(verified(message, signature, [publicKeyOf(newKeys().public), ...trusted])).toBe('sequence:7');
  });

  it.each([
    ['another message', () => verified(Buffer.from('{"sequence":8}'), signature, trusted), 'badSignature'],
    [
      'another comment',
      () => verified(message, signature.replace('sequence:7', 'sequence:8'), trusted),
      'badSignature',
    ],
    ['a changed signature', () => verified(message, changed(signature, 1, 20), trusted), 'badSignature'],
    ['a changed signature of the comment', () => verified(message, changed(signature, 3, 20), trusted), 'badSignature'],
    ['an algorithm that nobody knows', () => verified(message, changed(signature, 1, 0), trusted), 'badSignature'],
    ['half a signature', () => verified(message, signature.slice(0, 150), trusted), 'badSignature'],
    ['more than a signature', () => verified(message, `${signature}x\n`, trusted), 'badSignature'],
    ['no signature', () => verified(message, '', trusted), 'badSignature'],
    ['a stranger', () => verified(message, signature, [publicKeyOf(newKeys().public)]), 'unknownKey'],
    ['no trusted key', () => verified(message, signature, []), 'unknownKey'],
  ])('does not hold with %s', (_, check, code) => {
    expect(check).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('cannot be made by a stranger who took the id of a trusted key', () => {
    const stranger = { ...secretKeyOf(newKeys().secret), id: secret.id };
    expect(() => verified(message, signatureFor(message, 'x', stranger), trusted)).toThrow(
      expect.objectContaining({ code: 'badSignature' }) as Error,
    );
  });
});

describe('keys', () => {
  it('are read as a file or as its one line', () => {
    expect(publicKeyOf(publicLine(secret)).id).toEqual(trusted[0]?.id);
  });

  it.each(['', 'abc', 'RWQ=', keys.secret])('are refused when they are none: %j', (text) => {
    expect(() => publicKeyOf(text)).toThrow(expect.objectContaining({ code: 'badKey' }) as Error);
  });

  it('with a password cost what libsodium reckons', () => {
    expect(costs(33_554_432, 1_073_741_824)).toMatchObject({ N: 2 ** 20, r: 8, p: 1 });
    expect(costs(524_288, 16_777_216)).toMatchObject({ N: 2 ** 14, r: 8, p: 1 });
  });

  it('are refused when a byte of the secret one changed', () => {
    expect(() => secretKeyOf(changed(keys.secret, 1, 70))).toThrow(
      expect.objectContaining({ code: 'badPassword' }) as Error,
    );
  });
});

const minisign = (args: string[]) => spawnSync('minisign', args, { encoding: 'utf8' });
const hasMinisign = minisign(['-v']).error === undefined;
if (!hasMinisign) console.log('Skipped: signatures of minisign itself, for it is not installed here.');

describe.skipIf(!hasMinisign)('minisign itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-minisign-'));
  const at = (name: string) => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(at('m'), message);

  it('trusts what we sign', () => {
    writeFileSync(at('m.minisig'), signature);
    const { status, stdout } = minisign(['-V', '-m', at('m'), '-P', publicLine(secret)]);
    expect(stdout).toContain('Signature and comment signature verified');
    expect(status).toBe(0);
  });

  it('signs with a key that we made', () => {
    writeFileSync(at('ours.key'), keys.secret);
    expect(minisign(['-S', '-W', '-s', at('ours.key'), '-m', at('m'), '-t', 'sequence:9']).status).toBe(0);
    expect(verified(message, readFileSync(at('m.minisig'), 'utf8'), trusted)).toBe('sequence:9');
  });

  it('makes keys that we sign with', () => {
    expect(minisign(['-G', '-f', '-W', '-p', at('p'), '-s', at('s')]).status).toBe(0);
    const trustedToo = [publicKeyOf(readFileSync(at('p'), 'utf8'))];
    expect(verified(message, signatureFor(message, 'x', secretKeyOf(readFileSync(at('s'), 'utf8'))), trustedToo)).toBe(
      'x',
    );
  });
});
