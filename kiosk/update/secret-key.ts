import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, scryptSync, sign } from 'node:crypto';
import { digestOf } from './minisign.ts';
import { Refusal } from './refusal.ts';

/** A key with which the town signs; it stays with the one who publishes. */
export interface SecretKey {
  readonly id: Buffer;
  readonly key: KeyObject;
}

/** DER of an Ed25519 private key, up to the 32 bytes of its seed (RFC 8410). */
const DER = Buffer.from('302e020100300506032b657004220420', 'hex');

const SCRYPT = Buffer.from('Sc');
const NONE = Buffer.alloc(2);

/** Minisign checks the sum at the end only of a key with a password. */
const UNCHECKED = Buffer.alloc(32);

/**
 * The costs of scrypt as libsodium reckons them from its two limits.
 *
 * @example costs(33_554_432, 1_073_741_824) // { N: 1_048_576, r: 8, p: 1, … }, what minisign asks for
 */
export function costs(operations: number, memory: number): { N: number; r: number; p: number; maxmem: number } {
  const r = 8;
  const limit = Math.max(operations, 32_768);
  const most = limit < memory / 32 ? limit / (r * 4) : memory / (r * 128);
  const N = 2 ** Math.max(1, Math.ceil(Math.log2(Math.floor(most / 2) + 1)));
  const p = limit < memory / 32 ? 1 : Math.max(1, Math.floor(Math.min(limit / 4 / N, 0x3fffffff) / r));
  return { N, r, p, maxmem: 128 * N * r * 2 };
}

const xor = (bytes: Buffer, stream: Buffer) => Buffer.from(bytes.map((byte, i) => byte ^ (stream[i] ?? 0)));

/** Whether a secret key of minisign asks for a password. */
export const isLocked = (text: string): boolean =>
  Buffer.from(text.trim().split(/\r?\n/).at(-1) ?? '', 'base64')
    .subarray(2, 4)
    .equals(SCRYPT);

/**
 * A secret key of minisign, with its password or without one (`minisign -G -W`).
 *
 * @throws {Refusal} `badSecretKey`, `badPassword`
 */
export function secretKeyOf(text: string, password = ''): SecretKey {
  const bytes = Buffer.from(text.trim().split(/\r?\n/).at(-1) ?? '', 'base64');
  const kind = bytes.subarray(2, 4);
  if (bytes.length !== 158 || bytes.toString('latin1', 0, 2) !== 'Ed') throw new Refusal('badSecretKey');
  if (!kind.equals(SCRYPT) && !kind.equals(NONE)) throw new Refusal('badSecretKey');
  let body = bytes.subarray(54);
  if (kind.equals(SCRYPT)) {
    const cost = costs(Number(bytes.readBigUInt64LE(38)), Number(bytes.readBigUInt64LE(46)));
    body = xor(body, scryptSync(password, bytes.subarray(6, 38), 104, cost));
  }
  const [id, seed, own] = [body.subarray(0, 8), body.subarray(8, 40), body.subarray(40, 72)];
  const key = createPrivateKey({ key: Buffer.concat([DER, seed]), format: 'der', type: 'pkcs8' });
  if (!rawPublic(key).equals(own)) throw new Refusal('badPassword');
  return { id: Buffer.from(id), key };
}

const rawPublic = (key: KeyObject) => createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);

/** The public half as the one line that goes to the kiosks. */
export const publicLine = ({ id, key }: SecretKey): string =>
  Buffer.concat([Buffer.from('Ed'), id, rawPublic(key)]).toString('base64');

const nameOf = (id: Buffer) => Buffer.from(id).reverse().toString('hex').toUpperCase();

/** A new pair of keys, as the files that `minisign -G -W` writes. */
export function newKeys(): { secret: string; public: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  const id = randomBytes(8);
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
  const body = Buffer.concat([id, seed, rawPublic(privateKey)]);
  const head = Buffer.concat([Buffer.from('Ed'), NONE, Buffer.from('B2'), Buffer.alloc(48)]);
  return {
    secret: `untrusted comment: minisign secret key ${nameOf(id)}\n${Buffer.concat([head, body, UNCHECKED]).toString('base64')}\n`,
    public: `untrusted comment: minisign public key ${nameOf(id)}\n${publicLine({ id, key: privateKey })}\n`,
  };
}

/** A signature file over a message, as `minisign -S` writes it, with a comment that is signed too. */
export function signatureFor(message: Buffer, comment: string, { id, key }: SecretKey): string {
  const signature = sign(null, digestOf(message), key);
  const global = sign(null, Buffer.concat([signature, Buffer.from(comment)]), key);
  return [
    `untrusted comment: signature from minisign secret key ${nameOf(id)}`,
    Buffer.concat([Buffer.from('ED'), id, signature]).toString('base64'),
    `trusted comment: ${comment}`,
    `${global.toString('base64')}\n`,
  ].join('\n');
}
