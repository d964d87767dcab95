import { describe, expect, it } from 'vitest';
import { Seen } from './seen.ts';

/** A device, on which the editor is opened one time after another. */
function device() {
  const items = new Map<string, string>();
  const kept = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
  return (where: string) => new Seen({ where: () => where, kept });
}

const HERE = '#/collections/services/entries/domov';
const FILE = 'services/domov.yaml';

describe('what an editor has seen', () => {
  it('is the file as it was opened, and then as it was written', () => {
    const seen = device()(HERE);
    seen.open(FILE, 'first');
    expect(seen.of(FILE)).toBe('first');
    seen.write(FILE, 'second');
    expect(seen.of(FILE)).toBe('second');
    seen.forget(FILE);
    expect(seen.all()).toEqual({});
  });

  it.each([
    ['before the file is opened', ['takeUp', 'open']],
    ['after it', ['open', 'takeUp']],
  ])('is what an unsaved text began from, when that is taken up %s', (_, order) => {
    const visit = device();
    const before = visit(HERE);
    before.open(FILE, 'mine');
    before.begin();
    // The browser was closed, and somebody else has saved.
    const now = visit(HERE);
    for (const step of order) {
      if (step === 'open') now.open(FILE, 'theirs');
      else now.takeUp(true);
    }
    expect(now.of(FILE)).toBe('mine');
    // More letters do not change what the text began from.
    now.begin();
    expect(now.of(FILE)).toBe('mine');
    // Opened once more, it is as it is.
    now.open(FILE, 'theirs');
    expect(now.of(FILE)).toBe('theirs');
  });

  it('is the file as it is, when the unsaved text is thrown away, was saved, or is of another entry', () => {
    const visit = device();
    const before = visit(HERE);
    before.open(FILE, 'mine');
    before.begin();
    const thrown = visit(HERE);
    thrown.takeUp(false);
    thrown.open(FILE, 'theirs');
    expect(thrown.of(FILE)).toBe('theirs');

    const other = visit('#/collections/services/entries/jina');
    other.takeUp(true);
    other.open('services/jina.yaml', 'theirs');
    expect(other.of('services/jina.yaml')).toBe('theirs');

    before.write(FILE, 'saved');
    const later = visit(HERE);
    later.takeUp(true);
    later.open(FILE, 'theirs');
    expect(later.of(FILE)).toBe('theirs');
  });
});
