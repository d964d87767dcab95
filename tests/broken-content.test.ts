import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '~/data/check.ts';
import type { Problem } from '~/data/problem.ts';
import { LOCALES } from '~/i18n/locales.ts';
import { problemWords } from '~/i18n/problems.ts';
import type { Expected } from './fixtures/overlay.ts';
import { BROKEN, brokenCases, removeTowns, TOWN, townWith } from './fixtures/overlay.ts';

const TODAY = '2026-06-01';

afterAll(removeTowns, 60_000);

const brief = ({ file, field, code }: Expected | Problem) => `${file} ${field} ${code}`;
const errorsIn = (root: string) => checkContent(root, TODAY).problems.filter(({ severity }) => severity === 'error');

it('the tiny town has neither errors nor warnings', () => {
  expect(checkContent(TOWN, TODAY).problems).toEqual([]);
});

describe('broken content', () => {
  it.each(brokenCases())('$name', ({ folder, expected }) => {
    const { problems } = checkContent(townWith(folder), TODAY);
    expect(problems.map(brief)).toEqual(expect.arrayContaining(expected.map(brief)));
    const errors = problems.filter(({ severity }) => severity === 'error').map(brief);
    expect(expected.map(brief)).toEqual(expect.arrayContaining(errors));
    for (const one of expected.filter(({ suggestion }) => suggestion !== undefined)) {
      const found = problems.find((problem) => brief(problem) === brief(one));
      expect(found?.params['suggestion']).toBe(one.suggestion);
    }
  });
});

// What cannot be kept in Git, or is too large for it.
describe('content that a test must make', () => {
  const service = 'name: Zkouška\nsummary: Služba na zkoušku.\nprovider: domov\nstatus: active\n';

  function errorsWith(change: (root: string) => void): string[] {
    const root = townWith();
    change(root);
    return errorsIn(root).map(brief);
  }

  it('a folder that is not there', () => {
    const root = join(townWith(), 'nikde');
    expect(errorsIn(root).map(brief)).toEqual([`${root}  missingFolder`]);
  });

  it('a folder without settings', () => {
    const found = errorsWith((root) => rmSync(join(root, 'settings'), { recursive: true }));
    expect(found).toEqual(['settings/site.yaml  missingSettings']);
  });

  it('an empty folder', () => {
    const root = join(townWith(), 'nic');
    mkdirSync(root);
    expect(errorsIn(root).map(brief)).toEqual(['settings/site.yaml  missingSettings']);
  });

  it('a file of ten megabytes', () => {
    const found = errorsWith((root) =>
      writeFileSync(join(root, 'services/velka.yaml'), `${service}notFor: ${'a'.repeat(10_000_000)}\n`),
    );
    expect(found).toEqual(['services/velka.yaml  tooLarge']);
  });

  it('two hundred thousand wrong values', () => {
    const found = errorsWith((root) =>
      writeFileSync(join(root, 'services/mnoho.yaml'), `${service}steps:\n${'- 1\n'.repeat(200_000)}`),
    );
    expect(found).toEqual(['services/mnoho.yaml steps tooLong']);
  });

  it('a thousand references to a provider that was renamed', () => {
    const root = townWith();
    for (let i = 0; i < 1000; i += 1)
      writeFileSync(join(root, `services/s${i}.yaml`), service.replace('domov', 'domovv'));
    const errors = errorsIn(root);
    expect(errors).toHaveLength(1000);
    expect(new Set(errors.map(({ params }) => params['suggestion']))).toEqual(new Set(['domov']));
  });

  it('links: out of the folder, in a circle, to nowhere, of a whole collection', () => {
    const found = errorsWith((root) => {
      symlinkSync(join(TOWN, 'services/domov.yaml'), join(root, 'services/ven.yaml'));
      symlinkSync(join(root, 'services/b.yaml'), join(root, 'services/a.yaml'));
      symlinkSync(join(root, 'services/a.yaml'), join(root, 'services/b.yaml'));
      symlinkSync(join(root, 'services/nikam'), join(root, 'services/nikam.yaml'));
      rmSync(join(root, 'pages'), { recursive: true });
      symlinkSync(join(TOWN, 'pages'), join(root, 'pages'));
    });
    expect(found).toEqual([
      'pages  symlink',
      'services/a.yaml  symlink',
      'services/b.yaml  symlink',
      'services/nikam.yaml  symlink',
      'services/ven.yaml  symlink',
    ]);
  });

  it('a file where a collection should be, and folders named like what every object has', () => {
    const found = errorsWith((root) => {
      rmSync(join(root, 'pages'), { recursive: true });
      writeFileSync(join(root, 'pages'), 'Stránky.\n');
      mkdirSync(join(root, 'constructor'));
      mkdirSync(join(root, '__proto__'));
    });
    expect(found).toEqual(['pages  strayFile']);
  });

  // Root may read everything, so there is nothing to see when the tests run as root.
  it.skipIf(process.getuid?.() === 0)('a file and a folder that may not be read', () => {
    const root = townWith();
    chmodSync(join(root, 'needs/bydleni.yaml'), 0);
    chmodSync(join(root, 'pages'), 0);
    const found = errorsIn(root).map(brief);
    chmodSync(join(root, 'pages'), 0o700);
    expect(found).toEqual(['needs/bydleni.yaml  unreadable', 'pages  unreadable']);
  });

  it('lines that end as in Windows, and a byte-order mark, are fine', () => {
    const found = errorsWith((root) => {
      const text = `\uFEFF---\nname: Stránka\n---\n\nText.\n`;
      writeFileSync(join(root, 'pages/windows.md'), text.replaceAll('\n', '\r\n'));
      writeFileSync(join(root, 'services/windows.yaml'), `\uFEFF${service}`.replaceAll('\n', '\r\n'));
    });
    expect(found).toEqual([]);
  });
});

// The command as a person runs it, over everything at once: what lays its own settings over the town cannot be joined.
describe('npm run check', { timeout: 60_000 }, () => {
  const cases = brokenCases().filter(({ expected }) => expected.every(({ file }) => file !== 'settings/site.yaml'));
  const all = townWith(...cases.map(({ folder }) => folder));
  const found = cases.flatMap(({ expected }) => expected);

  /** Runs the command on a folder. */
  function run(folder: string, ...options: string[]) {
    const root = join(import.meta.dirname, '..');
    const args = ['--import', './scripts/alias.ts', 'scripts/check.ts', ...options];
    const env = { ...process.env, CONTENT_DIR: folder };
    return spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 1e8 });
  }

  it.each(LOCALES)('names every file and field in %s, and shows no stack', (lang) => {
    const { status, stdout, stderr } = run(all, '--lang', lang, '--all');
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/^ +at /m);
    expect(stdout).not.toMatch(/\{\w+\}|undefined|\[object/);
    const blocks = Map.groupBy(stdout.split(/\n(?=\S)/), (block) => block.split('\n', 1)[0]);
    for (const { file, field } of found) {
      const block = blocks.get(file)?.join('\n') ?? '';
      expect(block, file).toContain(`  ${field || problemWords(lang).report.whole}: `);
    }
  });

  it('asks whether something like it was meant', () => {
    const { stdout } = run(townWith(join(BROKEN, 'dangling-provider')));
    expect(stdout).toContain('provider: Záznam „domvo“ ve složce providers není.');
    expect(stdout).toContain('Nemělo tam být „domov“?');
  });

  it('tells machines the same', () => {
    const { status, stdout } = run(all, '--json', '--lang=en');
    const { entries, errors, warnings, problems } = JSON.parse(stdout) as {
      entries: number;
      errors: number;
      warnings: number;
      problems: (Problem & { message: string; remedy: string })[];
    };
    expect(status).toBe(1);
    expect(problems).toHaveLength(errors + warnings);
    expect(entries).toBeGreaterThan(10);
    expect(problems.map(brief)).toEqual(expect.arrayContaining(found.map(brief)));
    expect(problems.filter(({ message, remedy }) => message === '' || remedy === '')).toEqual([]);
  });

  it('is content with the tiny town', () => {
    const { status, stdout } = run(TOWN);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Přečteno 38 záznamů. Obsah je v pořádku.\n' });
  });

  it('apologizes in one line for what nobody expected', () => {
    const { status, stdout, stderr } = run('a'.repeat(10_000));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Omlouváme se, kontrola se nedokončila: ENAMETOOLONG.*\n$/);
  });

  it('says how it is used when it is asked for what it cannot do', () => {
    for (const options of [['--lang', 'de'], ['--jsn'], ['content']]) {
      const { status, stdout, stderr } = run(TOWN, ...options);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe(`${problemWords('cs').report.usage}\n`);
    }
  });
});
