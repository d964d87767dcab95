import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { PLACES } from '../places.ts';

/** Any host and any address: `FamilyWild` of Xauth. */
const WILD = Buffer.from([0xff, 0xff]);

const counted = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** A file of Xauth with one secret, for the screen with the number 0. */
export const xauthority = (secret: Buffer): Buffer =>
  Buffer.concat([WILD, ...[Buffer.alloc(0), Buffer.from('0'), Buffer.from('MIT-MAGIC-COOKIE-1'), secret].map(counted)]);

/** `rozcestnik-kiosk cookie`: a new secret of the screen, which only the browser's group can read. */
export const cookie = (): void => writeFileSync(PLACES.cookie, xauthority(randomBytes(16)), { mode: 0o640 });
