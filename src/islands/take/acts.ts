import { fillSaved } from './fill.ts';
import { loadSpeaker, pageLocale } from './load.ts';
import { loadPanelStyle } from './panel-style.ts';

type Panel = (host: HTMLElement, ids: readonly string[]) => Promise<void>;

/** What a button opens. */
const PANELS: Readonly<Record<string, () => Promise<Panel>>> = {
  print: async () => (await import('./print-panel.ts')).printPanel,
  send: async () => (await import('./send-panel.ts')).sendPanel,
};

/** Services of the page: its own, or those of its list. */
function idsOf({ dataset: { id } }: HTMLElement): string[] {
  if (id !== undefined) return [id];
  const cards = document.querySelectorAll<HTMLElement>('main li[data-service]');
  return [...new Set([...cards].map(({ dataset }) => dataset['service'] ?? ''))];
}

/** Says below the row what could not be done. */
async function tell(row: Element, key: 'take.notKept' | 'take.offline'): Promise<void> {
  const { t } = await loadSpeaker();
  const said = row.parentElement?.querySelector('.told') ?? document.createElement('p');
  said.className = 'told';
  said.setAttribute('role', 'alert');
  said.textContent = '';
  row.after(said);
  said.textContent = t(key);
}

/**
 * What follows when a service was saved or taken out. Its data come where it is the page's own; of one in a list nobody on
 * the way should learn that it was chosen.
 *
 * @param isKept whether the browser allowed it
 */
export async function afterSaving(button: HTMLElement, isKept: boolean): Promise<void> {
  const row = button.closest('take-away');
  if (!isKept) await tell(row ?? button, 'take.notKept');
  else if (row) await fillSaved(button.dataset['save'] ?? '');
}

/** Does what a button of the row says; a panel that is open is closed by its button and by Escape. */
export async function act(row: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const name = button.dataset['act'] ?? '';
  if (name === 'read') {
    const { readAloud } = await import('./read-aloud.ts');
    if (!(await readAloud(button, row.dataset['id'] ?? ''))) await tell(row, 'take.offline');
    return;
  }
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  row.querySelector('.panel')?.remove();
  for (const one of row.querySelectorAll('[aria-expanded]')) one.setAttribute('aria-expanded', 'false');
  const load = PANELS[name];
  if (isOpen || !load) return;
  button.setAttribute('aria-expanded', 'true');
  const panel = document.createElement('div');
  panel.className = 'panel box';
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', button.textContent.trim());
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    panel.remove();
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  });
  row.append(panel);
  try {
    const [open] = await Promise.all([load(), loadPanelStyle()]);
    await open(panel, idsOf(row));
  } catch (error) {
    panel.remove();
    button.setAttribute('aria-expanded', 'false');
    throw error;
  }
}

/** Adds the button that reads aloud; its words are loaded where there is a voice to read them. */
async function offerReading(row: HTMLElement): Promise<void> {
  const { t } = await loadSpeaker();
  if (row.querySelector('[data-act=read]')) return;
  const button = document.createElement('button');
  button.className = 'button';
  button.dataset['act'] = 'read';
  button.setAttribute('aria-pressed', 'false');
  for (const key of ['take.read', 'take.stop'] as const) {
    button.append(Object.assign(document.createElement('span'), { textContent: t(key) }));
  }
  row.querySelector('[data-act=send]')?.after(button);
}

/** Makes ready what takes a while: the code that print shows, and whether a voice can read the page. */
export async function prepare(row: HTMLElement): Promise<void> {
  if ('speechSynthesis' in window) {
    const lang = pageLocale();
    const offer = () => {
      if (speechSynthesis.getVoices().some((voice) => voice.lang.startsWith(lang))) void offerReading(row);
    };
    offer();
    // Some browsers know their voices only later.
    speechSynthesis.addEventListener('voiceschanged', offer);
  }
  (await import('./page-code.ts')).pageCode(row);
}
