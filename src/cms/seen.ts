/** Where what unsaved texts began from is kept on this device: digests by the address of the entry in the editor. */
const KEPT = 'rozcestnik-begun';

/** What this needs of the browser. */
export interface Surroundings {
  /** The address of what is open in the editor. */
  readonly where: () => string;
  readonly kept: Pick<Storage, 'getItem' | 'setItem'>;
}

/**
 * What this editor has seen of each file, as a digest: the state that its unsaved text began from. Decap keeps unsaved texts
 * on the device, and not what they began from; without that, a text taken up again would overwrite what others have saved.
 */
export class Seen {
  private readonly digests = new Map<string, string>();
  /** Files by the address in the editor at which they were opened. */
  private readonly opened = new Map<string, string>();
  /** The address of an unsaved text that goes on, and whether the file that it is of was opened since. */
  private takenUp: { readonly where: string; isOpen: boolean } | undefined;
  private readonly around: Surroundings;

  constructor(around: Surroundings) {
    this.around = around;
  }

  private begun(): Record<string, string> {
    try {
      return JSON.parse(this.around.kept.getItem(KEPT) ?? '{}') as Record<string, string>;
    } catch {
      return {};
    }
  }

  private keep(begun: Readonly<Record<string, string>>): void {
    try {
      this.around.kept.setItem(KEPT, JSON.stringify(begun));
    } catch {
      // A full device: a text that is taken up is then compared with the file as it is opened.
    }
  }

  private goBack(): void {
    const here = this.around.where();
    const path = this.opened.get(here);
    if (this.takenUp?.where !== here || path === undefined) return;
    this.takenUp.isOpen = true;
    const digest = this.begun()[here];
    if (digest !== undefined) this.digests.set(path, digest);
  }

  /** A file was opened. */
  open(path: string, digest: string): void {
    // Opened once more, it is as it is now.
    if (this.takenUp?.isOpen === true) this.takenUp = undefined;
    this.digests.set(path, digest);
    this.opened.set(this.around.where(), path);
    this.goBack();
  }

  /** A file was written. */
  write(path: string, digest: string): void {
    const here = this.around.where();
    this.takenUp = undefined;
    this.digests.set(path, digest);
    this.opened.set(here, path);
    const { [here]: done, ...rest } = this.begun();
    if (done !== undefined) this.keep(rest);
  }

  /** A file is not there any more. */
  forget(path: string): void {
    this.digests.delete(path);
  }

  /** Something is written into the open entry. */
  begin(): void {
    const here = this.around.where();
    const digest = this.digests.get(this.opened.get(here) ?? '');
    const begun = this.begun();
    if (digest === undefined || this.takenUp?.where === here || begun[here] === digest) return;
    this.keep({ ...begun, [here]: digest });
  }

  /** An unsaved text of the open entry, left from before, is taken up; or thrown away. */
  takeUp(isTaken: boolean): void {
    this.takenUp = isTaken ? { where: this.around.where(), isOpen: false } : undefined;
    this.goBack();
  }

  /** What a file was when its text began; nothing when it was never opened. */
  of(path: string): string | undefined {
    return this.digests.get(path);
  }

  /** All that is known, by path. */
  all(): Record<string, string> {
    return Object.fromEntries(this.digests);
  }
}
