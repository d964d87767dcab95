import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '~/data/check.ts';
import type { Problem } from '~/data/problem.ts';
import type { Expected } from './fixtures/overlay.ts';
import { brokenCases, removeTowns, TOWN, townWith } from './fixtures/overlay.ts';

const TODAY = '2026-06-01';

afterAll(removeTowns);

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
    const found = errorsWith((root) => writeFileSync(join(root, 'services/velka.yaml'), `${service}notFor: ${'a'.repeat(10_000_000)}\n`));
    expect(found).toEqual(['services/velka.yaml  tooLarge']);
  });

  it('two hundred thousand wrong values', () => {
    const found = errorsWith((root) => writeFileSync(join(root, 'services/mnoho.yaml'), `${service}steps:\n${'- 1\n'.repeat(200_000)}`));
    expect(found).toHaveLength(200_001);
    expect(found).toContain('services/mnoho.yaml steps tooLong');
  });

  it('a thousand references to a provider that was renamed', () => {
    const root = townWith();
    for (let i = 0; i < 1000; i += 1) writeFileSync(join(root, `services/s${i}.yaml`), service.replace('domov', 'domovv'));
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
    const found = errorsWith((root) => {
      chmodSync(join(root, 'needs/bydleni.yaml'), 0);
      chmodSync(join(root, 'pages'), 0);
    });
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
