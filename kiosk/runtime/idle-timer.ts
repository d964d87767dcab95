/** What an idle timer says: how many seconds are left to answer, that somebody answered, that nobody did. */
export interface IdleListener {
  readonly warn: (left: number) => void;
  readonly stay: () => void;
  readonly end: () => void;
}

interface Limits {
  readonly idleSeconds: number;
  readonly warningSeconds: number;
}

/**
 * Waits for a time without a touch, then warns for a while, then ends. The clock is a parameter: `tick` is called about
 * once a second, and seconds that the machine slept through count as well.
 */
export class IdleTimer {
  private last: number;
  private isWarning = false;
  private isOver = false;
  private readonly limits: Limits;
  private readonly listener: IdleListener;

  constructor(limits: Limits, listener: IdleListener, now: number) {
    this.limits = limits;
    this.listener = listener;
    this.last = now;
  }

  /** Somebody is there: as often as they like. */
  touch(now: number): void {
    if (this.isOver) return;
    this.last = now;
    if (this.isWarning) this.listener.stay();
    this.isWarning = false;
  }

  tick(now: number): void {
    if (this.isOver) return;
    const { idleSeconds, warningSeconds } = this.limits;
    const quiet = (now - this.last) / 1000 - idleSeconds;
    if (quiet < 0) return;
    // Nobody is ended without having been warned, even if the clock has jumped.
    if (quiet >= warningSeconds && this.isWarning) {
      this.isOver = true;
      this.listener.end();
      return;
    }
    if (!this.isWarning && quiet > 1) this.last = now - idleSeconds * 1000;
    this.isWarning = true;
    this.listener.warn(Math.max(1, Math.ceil(warningSeconds - (now - this.last) / 1000 + idleSeconds)));
  }
}
