import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTarget } from './target.ts';
import type { Incoming } from './write.ts';
import { applyPlan, planWrite } from './write.ts';

let root = '';
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'import-'))));
afterEach(() => rmSync(root, { recursive: true }));

const provider: Incoming = {
  collection: 'providers',
  id: 'charita',
  key: 'o1',
  entry: { name: 'Charita', identifiers: [{ scheme: 'hsds', value: 'o1' }] },
};
const term: Incoming = { collection: 'life-situations', id: 'dluhy', key: 'dluhy', entry: { name: 'Dluhy' } };
const service = (more: object = {}): Incoming => ({
  collection: 'services',
  id: 'poradna',
  key: 's1',
  entry: {
    name: 'Poradna',
    summary: 'Radí.',
    provider: 'charita',
    lifeSituations: ['dluhy'],
    status: 'active',
    identifiers: [{ scheme: 'hsds', value: 's1' }],
    ...more,
  },
});
const all = (more: object = {}) => [provider, term, service(more)];

function run(entries: readonly Incoming[], { isComplete = true } = {}) {
  const target = readTarget(root, 'hsds');
  const plan = planWrite(target, entries, { isComplete });
  applyPlan(target, plan);
  return {
    files: plan.files.map(({ file }) => file),
    told: plan.outcomes.map(({ code, field, record }) => [code, record.id, field].filter(Boolean).join(' ')),
    plan,
  };
}

const path = (file = 'services/poradna.yaml') => join(root, file);
const read = (file?: string) => readFileSync(path(file), 'utf8');
const edit = (from: string, to: string, file?: string) => {
  writeFileSync(path(file), read(file).replace(from, to));
};

describe('an import into a folder', () => {
  it('writes one file an entry, and nothing the second time', () => {
    expect(run(all()).files).toEqual(['providers/charita.yaml', 'life-situations/dluhy.md', 'services/poradna.yaml']);
    const before = readdirSync(root, { recursive: true }).map((name) => [
      name,
      statSync(join(root, String(name))).mtimeMs,
    ]);
    const second = run(all());
    expect(second.files).toEqual([]);
    expect(second.told).toEqual([]);
    expect(second.plan.unchanged).toBe(3);
    expect(
      readdirSync(root, { recursive: true }).map((name) => [name, statSync(join(root, String(name))).mtimeMs]),
    ).toEqual(before);
  });

  it('leaves everything alone when it is only planned', () => {
    planWrite(readTarget(root, 'hsds'), all(), { isComplete: true });
    expect(readdirSync(root)).toEqual([]);
  });

  it('takes what the source changed', () => {
    run(all());
    expect(run(all({ summary: 'Radí každému.' })).plan.files).toMatchObject([
      { file: 'services/poradna.yaml', changed: ['summary'] },
    ]);
    expect(read()).toContain('summary: Radí každému.');
  });

  it('keeps what an editor changed, even when the source changes something else', () => {
    run(all());
    edit('Radí.', 'Poradíme vám.');
    expect(run(all())).toMatchObject({ files: [], told: [] });
    run(all({ web: 'https://a.cz' }));
    expect(read()).toContain('summary: Poradíme vám.');
    expect(read()).toContain('web: https://a.cz');
  });

  it('keeps the editor and tells when both changed a field, once', () => {
    run(all());
    edit('Radí.', 'Poradíme vám.');
    const { files, told, plan } = run(all({ summary: 'Radí nově.' }));
    expect(files).toEqual([]);
    expect(told).toEqual(['conflict services/poradna summary']);
    expect(plan.outcomes[0]?.params).toEqual({ value: 'Radí nově.' });
    expect(read()).toContain('Poradíme vám.');
    expect(run(all({ summary: 'Radí nově.' })).told).toEqual([]);
  });

  it('keeps a body that an editor wrote below an imported term', () => {
    run(all());
    writeFileSync(path('life-situations/dluhy.md'), '---\nname: Dluhy\n---\n\nNeplaťte nic hned.\n');
    expect(run([provider, { ...term, entry: { name: 'Dluhy a exekuce' } }, service()]).files).toEqual([
      'life-situations/dluhy.md',
    ]);
    expect(read('life-situations/dluhy.md')).toBe('---\nname: Dluhy a exekuce\n---\n\nNeplaťte nic hned.\n');
  });

  it('does not bring back what an editor deleted, nor refer to it', () => {
    run(all());
    rmSync(path('life-situations/dluhy.md'));
    const { told } = run(all());
    expect(told).toContain('deleted life-situations/dluhy');
    expect(readdirSync(join(root, 'life-situations'))).toEqual([]);
    expect(read()).not.toContain('dluhy');
  });

  it('knows an entry again under the name that an editor gave its file', () => {
    run(all());
    writeFileSync(path('services/obcanska-poradna.yaml'), read());
    rmSync(path());
    const slug = readTarget(root, 'hsds').known.get('services:s1');
    expect(slug).toBe('obcanska-poradna');
    expect(run([provider, term, { ...service({ web: 'https://a.cz' }), id: String(slug) }]).files).toEqual([
      'services/obcanska-poradna.yaml',
    ]);
  });

  it('overwrites nothing when the state is lost', () => {
    run(all());
    edit('Radí.', 'Poradíme vám.');
    rmSync(path('.import'), { recursive: true });
    expect(readTarget(root, 'hsds').known.get('services:s1')).toBe('poradna');
    expect(run(all())).toMatchObject({ files: [], told: ['notOurs services/poradna'] });
    expect(run(all({ web: 'https://a.cz' })).files).toEqual(['services/poradna.yaml']);
    expect(read()).toContain('Poradíme vám.');
  });

  it('tells what vanished from a whole source, and keeps it', () => {
    run(all());
    expect(run([provider, term]).told).toEqual(['vanished services/poradna']);
    expect(run([provider, term], { isComplete: false }).told).toEqual([]);
    expect(read()).toContain('Poradna');
  });

  it('does not touch a file that cannot be read', () => {
    run(all());
    writeFileSync(path(), 'name: [');
    expect(run(all({ summary: 'Nově.' }))).toMatchObject({ files: [], told: ['unreadable services/poradna'] });
    expect(read()).toBe('name: [');
  });

  it('takes out what the schema would refuse, one item and not the rest, and tells', () => {
    const { told } = run(all({ phones: [{ number: '475 200 301' }, { number: 'nesmysl' }], ageFrom: 500 }));
    expect(told).toEqual(['invalid services/poradna ageFrom', 'invalid services/poradna phones[1].number']);
    expect(read()).toContain('475 200 301');
    expect(read()).not.toContain('nesmysl');
  });

  it('writes no service without its provider', () => {
    const { files, told } = run([term, service()]);
    expect(files).toEqual(['life-situations/dluhy.md']);
    expect(told).toEqual(['referenceMissing services/poradna provider']);
  });
});
