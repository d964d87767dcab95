import type { KeyObject } from 'node:crypto';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { Refusal } from './refusal.ts';

/** A key that the town's IT trusts: what `minisign -G` writes into `minisign.pub`. */
export interface PublicKey {
  readonly id: Buffer;
  readonly key: KeyObject;
}

/** DER of an Ed25519 public key, up to the 32 bytes of the key itself (RFC 8410). */
const DER = Buffer.from('302a300506032b6570032100', 'hex');

/** Bytes in base64 of a length that is known. */
function bytesOf(text: string, length: number): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === length && bytes.toString('base64') === text ? bytes : undefined;
}

/** The last line that is not a comment: keys are handed on as a file, or as that one line. */
const lineOf = (text: string) => text.trim().split(/\r?\n/).at(-1)?.trim() ?? '';

/**
 * A public key of minisign, as its file or as the one line of it.
 *
 * @throws {Refusal} `badKey`
 */
export function publicKeyOf(text: string): PublicKey {
  const bytes = bytesOf(lineOf(text), 42);
  if (bytes?.toString('latin1', 0, 2) !== 'Ed') throw new Refusal('badKey', { key: lineOf(text).slice(0, 60) });
  const key = createPublicKey({ key: Buffer.concat([DER, bytes.subarray(10)]), format: 'der', type: 'spki' });
  return { id: bytes.subarray(2, 10), key };
}

/** The digest that minisign signs under the algorithm `ED`. */
export const digestOf = (message: Buffer): Buffer => createHash('blake2b512').update(message).digest();

const TRUSTED = 'trusted comment: ';

interface Signature {
  readonly algorithm: string;
  readonly id: Buffer;
  readonly signature: Buffer;
  readonly comment: string;
  readonly global: Buffer;
}

function signatureOf(text: string): Signature {
  const [, first = '', comment = '', last = '', ...more] = text.replace(/\n$/, '').split(/\r?\n/);
  const bytes = bytesOf(first, 74);
  const global = bytesOf(last, 64);
  if (!bytes || !global || more.length > 0 || !comment.startsWith(TRUSTED)) throw new Refusal('badSignature');
  return {
    algorithm: bytes.toString('latin1', 0, 2),
    id: bytes.subarray(2, 10),
    signature: bytes.subarray(10),
    comment: comment.slice(TRUSTED.length),
    global,
  };
}

/**
 * Checks that one of the trusted keys signed a message, as `minisign -V` does, and gives the trusted comment.
 *
 * @throws {Refusal} `badSignature` when it cannot be read or does not hold, `unknownKey` when nobody trusted signed
 */
export function verified(message: Buffer, signatureText: string, keys: readonly PublicKey[]): string {
  const { algorithm, id, signature, comment, global } = signatureOf(signatureText);
  const key = keys.find((one) => one.id.equals(id))?.key;
  if (!key) throw new Refusal('unknownKey', { id: Buffer.from(id).reverse().toString('hex').toUpperCase() });
  const isKnown = algorithm === 'ED' || algorithm === 'Ed';
  const signed = algorithm === 'ED' ? digestOf(message) : message;
  const holds =
    isKnown &&
    verify(null, signed, key, signature) &&
    verify(null, Buffer.concat([signature, Buffer.from(comment)]), key, global);
  if (!holds) throw new Refusal('badSignature');
  return comment;
}
