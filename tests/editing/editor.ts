import type { Page } from '@playwright/test';
import { enter, field, publish } from './buttons.ts';

/** What Decap's toolbar is given, as far as we use it. */
interface Toolbar {
  readonly hasChanged: boolean;
  readonly isPersisting: boolean;
  readonly onPersist: () => void;
  readonly onPersistAndNew: () => void;
}

/** The page with a way to its toolbar. */
interface WithToolbar {
  /** What the toolbar is given now; nothing where there is none. */
  toolbar: () => Toolbar | undefined;
}

/** Finds what the toolbar is given: React keeps the way from an element to its components on the element. */
function findToolbar(): void {
  interface Fibre {
    readonly memoizedProps: Partial<Toolbar> | null;
    readonly child: Fibre | null;
    readonly sibling: Fibre | null;
  }
  (window as unknown as WithToolbar).toolbar = () => {
    const root = document.getElementById('nc-root') as unknown as Record<string, Fibre> | null;
    const key = Object.keys(root ?? {}).find((name) => name.startsWith('__reactContainer$')) ?? '';
    const waiting = [root?.[key]];
    for (let fibre = waiting.pop(); fibre; fibre = waiting.pop()) {
      if (fibre.memoizedProps?.onPersistAndNew && fibre.memoizedProps.onPersist) return fibre.memoizedProps as Toolbar;
      for (const next of [fibre.sibling, fibre.child]) if (next) waiting.push(next);
    }
    return undefined;
  };
}

/** What came of saving an entry. */
export interface Saving {
  /** Whether the editor held it for changed before anybody touched it. */
  readonly isChanged: boolean;
  /** Text that the editor sent to be written; nothing when it sent none. */
  readonly sent: string | undefined;
  /** What it said was wrong. */
  readonly wrong: string;
}

/** How long an entry may take to open or to be saved, in milliseconds; a slow machine is no mistake of the editor's. */
const PATIENCE = 60_000;

/** Decap's editor in a browser. */
export class Editor {
  private readonly page: Page;
  private readonly home: string;

  constructor(page: Page, home: string) {
    this.page = page;
    this.home = home;
    page.on('dialog', (dialog) => void dialog.accept());
  }

  async logIn(): Promise<void> {
    await this.page.addInitScript(findToolbar);
    await this.page.goto(`${this.home}/admin/`, { waitUntil: 'commit' });
    await enter(this.page);
    await this.page.getByRole('link', { name: 'Služby' }).first().waitFor({ timeout: PATIENCE });
  }

  /** Goes to a place in which no entry is open. */
  async go(address: string): Promise<void> {
    await this.page.evaluate((hash) => void (location.hash = hash), address);
    await this.page.locator('[id*="-field-"]').first().waitFor({ state: 'detached', timeout: PATIENCE });
  }

  /** Writes at the end of a text field, as a person does. */
  async write(name: string, text: string): Promise<void> {
    await this.press(name, 'End');
    await this.page.keyboard.type(text);
  }

  /** Presses a key in a text field. */
  async press(name: string, key: string): Promise<void> {
    await field(this.page, name).focus();
    await this.page.keyboard.press('ControlOrMeta+End');
    await this.page.keyboard.press(key);
  }

  /** Saves by the button. */
  async publish(): Promise<void> {
    await publish(this.page, PATIENCE);
    const isSaved = () => {
      const toolbar = (window as unknown as WithToolbar).toolbar();
      return toolbar !== undefined && !toolbar.isPersisting && !toolbar.hasChanged;
    };
    await this.page.waitForFunction(isSaved, undefined, { timeout: PATIENCE });
  }

  /** Opens an entry by its address in the editor, and waits until its fields are drawn. */
  async open(address: string): Promise<void> {
    // From one entry straight to another Decap does not go: it would keep the first.
    await this.go('#/collections/settings');
    const given = this.page.waitForResponse((answer) => isAsking(answer.request().postData(), 'getEntry'), {
      timeout: PATIENCE,
    });
    await this.page.evaluate((hash) => void (location.hash = hash), address);
    await given;
    await this.page.waitForFunction(
      (path) =>
        location.hash === path &&
        (window as unknown as WithToolbar).toolbar() !== undefined &&
        document.querySelector('[id*="-field-"]'),
      address,
      { timeout: PATIENCE },
    );
    // Controls draw themselves, and some speak up when they are done: let them.
    await this.page.evaluate(
      () => new Promise<void>((done) => requestIdleCallback(() => requestIdleCallback(() => done()), { timeout: 500 })),
    );
  }

  /**
   * Saves an entry as it is. Decap hides its button where nothing has changed, so what the button does is called: the way
   * from an element of React's to its component is kept on the element.
   */
  async saveAsItIs(): Promise<Saving> {
    let sent: string | undefined;
    const hear = (request: { postData(): string | null }) => {
      if (isAsking(request.postData(), 'persistEntry')) sent = rawOf(request.postData());
    };
    this.page.on('request', hear);
    const isChanged = await this.page.evaluate(() => {
      const toolbar = (window as unknown as WithToolbar).toolbar();
      toolbar?.onPersist();
      return toolbar?.hasChanged === true;
    });
    await Promise.race([
      this.page.waitForResponse((answer) => isAsking(answer.request().postData(), 'persistEntry'), {
        timeout: PATIENCE,
      }),
      this.page.locator('#rozcestnik-wrong').waitFor({ timeout: PATIENCE }),
    ]);
    // Decap is done only when it has told everybody that the entry is saved.
    await this.page.waitForFunction(
      () => (window as unknown as WithToolbar).toolbar()?.isPersisting !== true,
      undefined,
      { timeout: PATIENCE },
    );
    this.page.off('request', hear);
    const wrong = this.page.locator('#rozcestnik-wrong');
    return { isChanged, sent, wrong: (await wrong.count()) > 0 ? await wrong.innerText() : '' };
  }
}

const isAsking = (body: string | null, action: string) => body?.startsWith(`{"action":"${action}"`) === true;

function rawOf(body: string | null): string | undefined {
  const { params } = JSON.parse(body ?? '{}') as { params?: { dataFiles?: readonly { raw: string }[] } };
  return params?.dataFiles?.[0]?.raw;
}
