import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { publicNames, publicReferrers } from './public-names.ts';

const town = join(mkdtempSync(join(tmpdir(), 'rozcestnik-names-')), 'town');
cpSync('tests/fixtures/town', town, { recursive: true });
const service = readFileSync(join(town, 'services/domov.yaml'), 'utf8');
writeFileSync(join(town, 'services/pristi-rok.yaml'), service.replace(/^status:/m, 'validFrom: "2999-01-01"\nstatus:'));
vi.stubEnv('CONTENT_DIR', town);

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(join(town, '..'), { recursive: true, force: true });
});

it('what waits for its day is not named to everybody, and is not forgotten where it would be missed', () => {
  expect(JSON.stringify([publicNames(), publicReferrers()])).not.toContain('pristi-rok');
  const { count = 0, places = [] } = publicReferrers()['providers/domov.yaml'] ?? {};
  expect(places).toContain('services/domov.yaml');
  expect(count).toBe(places.length + 1);
});
