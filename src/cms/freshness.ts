import { askDesk, learnTown } from './desk.ts';

// What the report on freshness can do besides being read: copy a letter, check links.

for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const letter = button.parentElement?.querySelector('.letter')?.textContent ?? '';
    void navigator.clipboard.writeText(letter).then(() => (button.textContent = button.dataset['copied'] ?? ''));
  });
}

/** A link that does not lead where it should, in words. */
interface BrokenLink {
  readonly file: string;
  readonly field: string;
  readonly value: string;
  readonly message: string;
  readonly remedy: string;
  readonly href: string;
}

const button = document.querySelector<HTMLButtonElement>('#visit');
const visited = document.querySelector<HTMLElement>('#visited');

const paragraph = (text = '') => Object.assign(document.createElement('p'), { textContent: text });

function draw({ href, value, file, message, remedy }: BrokenLink): HTMLElement {
  const item = document.createElement('li');
  const entry = Object.assign(document.createElement('a'), { href, textContent: file });
  const address = Object.assign(document.createElement('a'), { href: value, textContent: value, rel: 'noreferrer' });
  item.append(entry, ': ', address, paragraph(`${message} ${remedy}`));
  return item;
}

async function check(into: HTMLElement): Promise<void> {
  await learnTown();
  const { links, words } = (await askDesk('links')) as { links: readonly BrokenLink[]; words: string };
  const list = document.createElement('ul');
  list.append(...links.map(draw));
  into.replaceChildren(paragraph(links.length === 0 ? into.dataset['fine'] : words), list);
}

if (button && visited) {
  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    visited.replaceChildren(paragraph(visited.dataset['checking']));
    check(visited)
      .catch(() => visited.replaceChildren(paragraph(visited.dataset['failed'])))
      .finally(() => (button.disabled = false));
  });
}
