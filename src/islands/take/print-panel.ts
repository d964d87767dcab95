import { html } from '~/components/ui/html.ts';
import type { ListedFile } from '~/domain/catalogue/list-part.ts';
import type { Key } from '~/i18n/speak.ts';
import type { Speaker } from './load.ts';
import { loadService, loadSpeaker } from './load.ts';
import type { Layout } from './paper.ts';
import { paperOf } from './paper.ts';

/** A service to be printed, with its owner's note. */
export interface Printed {
  readonly file: ListedFile;
  readonly note?: string | undefined;
}

const CHOICES = {
  density: ['full', 'card', 'line'],
  size: ['normal', 'large'],
  paper: ['a4', 'a5', 'receipt'],
} as const satisfies { [Key in keyof Layout]: readonly Layout[Key][] };

const NAMES: Readonly<Record<string, Key>> = {
  density: 'take.density',
  size: 'take.size',
  paper: 'take.paper',
  full: 'take.density.full',
  card: 'take.density.card',
  line: 'take.density.line',
  normal: 'take.size.normal',
  large: 'take.size.large',
  a4: 'take.paper.a4',
  a5: 'take.paper.a5',
  receipt: 'take.paper.receipt',
};

function form({ t }: Speaker, pdf: string | undefined, chosen: Partial<Layout>): string {
  const word = (name: string) => t(NAMES[name] ?? 'take.print');
  const groups = Object.entries(CHOICES).map(([name, values]) => {
    const first = chosen[name as keyof Layout] ?? values[0];
    return html`<fieldset>
      <legend>${word(name)}</legend>
      ${values.map(
        (value) =>
          html`<label
            ><input type="radio" name="${name}" value="${value}"${value === first && html` checked`} />
            ${word(value)}</label
          >`,
      )}
    </fieldset>`;
  });
  return html`<h2>${t('take.print')}</h2>
    <form class="choices">
      ${groups}
      <p>
        <button class="button">${t('take.printNow')}</button>
        ${pdf !== undefined && html`<a href="${pdf}">${t('take.pdf')}</a>`}
      </p>
      <p role="status"></p>
    </form>`.text;
}

/** Prints what stands on paper and nothing else of the page; afterwards the page is as it was. */
function printPaper(paper: HTMLElement): void {
  const root = document.documentElement;
  root.dataset['paper'] = paper.dataset['paper'];
  document.body.append(paper);
  const clean = () => {
    paper.remove();
    delete root.dataset['paper'];
  };
  window.addEventListener('afterprint', clean, { once: true });
  window.print();
}

function layoutOf(data: FormData): Layout {
  return Object.fromEntries(data) as unknown as Layout;
}

/** Choices of a print, and the button that prints; `load` brings the data when it is pressed. */
export function showPrinting(
  host: HTMLElement,
  speaker: Speaker,
  {
    load,
    title,
    pdf,
    chosen = {},
  }: { load: () => Promise<Printed[]>; title: string; pdf?: string | undefined; chosen?: Partial<Layout> },
): void {
  host.innerHTML = form(speaker, pdf, chosen);
  host.querySelector<HTMLElement>('input:checked')?.focus();
  host.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const layout = layoutOf(new FormData(event.target as HTMLFormElement));
    void load().then((services) => {
      const status = host.querySelector('[role=status]');
      if (services.length > 0) printPaper(paperOf(speaker, services, layout, title));
      else if (status) status.textContent = speaker.t('take.offline');
    });
  });
}

/** Choices of a print of the page's services. */
export async function printPanel(host: HTMLElement, ids: readonly string[]): Promise<void> {
  const speaker = await loadSpeaker();
  const title = document.querySelector('h1')?.textContent.trim() ?? '';
  const load = async () =>
    (await Promise.all(ids.map(loadService))).filter((file) => typeof file !== 'string').map((file) => ({ file }));
  const pdf = document.querySelector('take-away a[href$=".pdf"]')?.getAttribute('href') ?? undefined;
  showPrinting(host, speaker, { load, title, pdf, chosen: { density: ids.length === 1 ? 'full' : 'card' } });
}
