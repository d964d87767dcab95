import type { PublicKey } from '../update/minisign.ts';
import { publicKeyOf } from '../update/minisign.ts';
import { Refusal } from '../update/refusal.ts';

/** Whom a device trusts, and lines that are no key: one that is mistyped leaves the others as they are. */
export interface Trust {
  readonly keys: readonly PublicKey[];
  readonly unreadable: readonly string[];
}

/** The keys of `update-key` lines, each read on its own. */
export function trustOf(lines: readonly string[]): Trust {
  const keys: PublicKey[] = [];
  const unreadable: string[] = [];
  for (const line of lines) {
    try {
      keys.push(publicKeyOf(line));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      unreadable.push(line);
    }
  }
  return { keys, unreadable };
}
