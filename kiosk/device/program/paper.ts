import type { PrinterState } from '../printer.ts';
import { printerState } from '../printer.ts';
import type { WaitingPrint } from '../queue.ts';
import { isStuck, queueOf, strayIn, waitingIn } from '../queue.ts';

/** Watches over the printer and its queue, so that nobody finds what somebody else has printed. */
export class Paper {
  readonly #ask: (command: string, args: readonly string[]) => Promise<string>;
  readonly #now: () => number;
  #queue: readonly WaitingPrint[] = [];
  #state: PrinterState = 'unknown';
  #last: Promise<void> = Promise.resolve();

  constructor(ask: (command: string, args: readonly string[]) => Promise<string>, now = () => performance.now()) {
    this.#ask = ask;
    this.#now = now;
  }

  get state(): PrinterState {
    return this.#state;
  }

  /** Cancels all that waits from before. */
  begin(): Promise<void> {
    return this.#inTurn(async () => this.#cancel(waitingIn(await this.#ask('lpstat', ['-o', 'kiosk']))));
  }

  /** Asks how the printer is, and cancels what should not come out any more. */
  look(): Promise<void> {
    return this.#inTurn(() => this.#look());
  }

  /** Whoever stood here has gone: what has not come out of a printer that does not print is not to come out. */
  leave(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#look();
      this.#queue = this.#queue.map((print) => ({ ...print, isLeft: true }));
      await this.#cancel(strayIn(this.#queue, this.#state, this.#now()));
    });
  }

  #inTurn(step: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(step);
    return this.#last;
  }

  async #look(): Promise<void> {
    const ids = waitingIn(await this.#ask('lpstat', ['-o', 'kiosk']));
    const answer = await this.#ask('lpstat', ['-l', '-p', 'kiosk']);
    const now = this.#now();
    this.#queue = queueOf(this.#queue, ids, now);
    this.#state = printerState(answer, isStuck(this.#queue, now));
    await this.#cancel(strayIn(this.#queue, this.#state, now));
  }

  /** One by one: a user may cancel what is their own, and only an administrator a whole queue. */
  async #cancel(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.#ask('cancel', [id]);
  }
}
