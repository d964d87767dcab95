import { scope } from './scope.ts';

/**
 * Has the browser look for a newer worker. Nobody waits for the answer, not even the event in which it is asked: a browser may
 * put it off for half a minute and more, and a worker at work is not replaced until then.
 */
export function lookForNewer(): void {
  scope.registration.update().catch(() => undefined);
}
