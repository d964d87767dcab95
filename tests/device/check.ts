let failures = 0;

/** Says whether something is so, with what tells why it is not. */
export function check(name: string, isSo: boolean, words = ''): void {
  if (!isSo) failures += 1;
  console.log(`  ${isSo ? 'ok    ' : 'FAILED'}  ${name}${words === '' ? '' : `: ${words.trim().slice(-600)}`}`);
}

/** How many things were not so. */
export const failed = () => failures;
