import { setTimeout as wait } from 'node:timers/promises';
import { printerState } from '../../kiosk/device/printer.ts';
import { waitingIn } from '../../kiosk/device/queue.ts';
import { check } from './check.ts';
import type { Machine } from './machine.ts';

/** Prints to a printer that is off. */
export async function tryPaper(machine: Machine): Promise<void> {
  console.log('\nPaper');
  const visitor = 'setpriv --reuid=rozcestnik-kiosk --regid=rozcestnik-kiosk --clear-groups env LC_ALL=C';
  machine.run('lpadmin -p kiosk -E -v ipp://192.0.2.9/ipp/print -m raw -o printer-error-policy=retry-job');
  const sent = machine.run(`${visitor} lp -d kiosk /etc/hostname`).out;
  const queue = () => waitingIn(machine.run(`${visitor} lpstat -o kiosk`).out);
  const [print = ''] = queue();
  check('a print waits for a printer that is off', print !== '', sent);
  await wait(5000);
  const answer = machine.run(`${visitor} lpstat -l -p kiosk`).out;
  check('of which CUPS says so', printerState(answer, true) === 'off', answer);
  check('who printed may cancel it', machine.run(`${visitor} cancel ${print}`).status === 0 && queue().length === 0);
}
