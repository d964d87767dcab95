import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PREPARED } from '~/build/desk/prepared.ts';

/** Folder of `src` → what it may import from elsewhere in `src`, and from packages. */
const MAY: Readonly<Record<string, { folders: string[]; types?: string[]; packages: RegExp }>> = {
  schema: { folders: [], packages: /^(astro\/zod|libphonenumber-js)/ },
  domain: {
    folders: [],
    types: ['schema'],
    packages: /^(libphonenumber-js|markdown-it|markdown-it-footnote|diff$|fastest-levenshtein|fuse\.js)/,
  },
  exports: { folders: ['domain'], types: ['schema'], packages: /./ },
  imports: { folders: ['domain'], types: ['schema'], packages: /./ },
  print: { folders: ['domain', 'i18n'], types: ['schema'], packages: /./ },
  i18n: { folders: [], packages: /^$/ },
  elements: {
    folders: ['domain', 'i18n', 'styles'],
    packages: /^(leaflet|supercluster|pmtiles|protomaps-leaflet|geojson)$/,
  },
  islands: { folders: ['domain', 'exports', 'i18n', 'components', 'styles'], packages: /^(react|leaflet|fuse\.js)/ },
  components: {
    folders: ['domain', 'i18n', 'elements', 'islands'],
    types: ['schema'],
    packages: /^(astro|virtual:icons)$/,
  },
  layouts: { folders: ['components', 'i18n', 'styles'], packages: /^(@fontsource|node:crypto)/ },
  data: { folders: ['schema', 'domain'], packages: /^(?!astro(?!\/zod))/ },
  // The editor writes and checks with the same code as everybody else; `data` below `desk` and `sheets` are for Node alone.
  cms: {
    folders: ['schema', 'domain', 'i18n', 'components', 'elements', 'styles', 'data', 'sheets'],
    packages: /^(leaflet|libphonenumber-js|virtual:icons)/,
  },
  pages: {
    folders: [
      'schema',
      'domain',
      'exports',
      'print',
      'i18n',
      'elements',
      'islands',
      'components',
      'layouts',
      'styles',
      'data',
      'sheets',
      'cms',
    ],
    packages: /./,
  },
  sheets: { folders: ['components', 'data', 'domain', 'exports', 'print', 'i18n', 'schema'], packages: /^$/ },
  // The worker runs beside the pages, not in them.
  worker: { folders: [], packages: /^workbox-/ },
  build: { folders: ['data', 'domain', 'print', 'i18n', 'schema', 'sheets', 'cms', 'components'], packages: /./ },
};

interface Import {
  readonly from: string;
  readonly what: string;
  readonly isType: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|tsx|astro)$/.test(file) && !/\.(test|d)\.ts$/.test(file) && file.includes('/'));

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?'([^']+)'|import\('([^']+)'\)/gm;

const imports: Import[] = files.flatMap((from) =>
  [
    ...readFileSync(join('src', from), 'utf8')
      .replaceAll(/^\s+import '/gm, "import '")
      .matchAll(IMPORT),
  ].map(([, type, fixed, lazy]) => ({ from, what: fixed ?? lazy ?? '', isType: type !== undefined })),
);

const folderOf = (path: string) => path.split('/')[0] ?? '';

/** What files of `src` import while they run, and what that imports in turn: packages, and paths inside `src`. */
function reachedFrom(...files: readonly string[]): Set<string> {
  const reached = new Set(files);
  for (const file of reached)
    for (const { from, what, isType } of imports)
      if (from === file && !isType)
        reached.add(what.startsWith('.') ? join(dirname(from), what) : what.replace(/^~\//, ''));
  return reached;
}

describe('who may import whom', () => {
  it.each(Object.entries(MAY))('%s', (folder, { folders, types = [], packages }) => {
    const wrong = imports.filter(({ from, what, isType }) => {
      if (folderOf(from) !== folder) return false;
      if (what.startsWith('.')) return false;
      if (!what.startsWith('~/')) return !packages.test(what);
      const target = folderOf(what.slice(2));
      return target !== folder && !folders.includes(target) && !(isType && types.includes(target));
    });
    expect(wrong).toEqual([]);
  });

  it('every folder of src is in the table', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in MAY) && folder !== 'styles')).toEqual([]);
  });

  it('relative imports stay inside a folder, the alias crosses folders', () => {
    const wrong = imports.filter(({ from, what }) => {
      if (what.startsWith('.')) return folderOf(normalize(join(dirname(from), what))) !== folderOf(from);
      return (
        what.startsWith('~/') &&
        folderOf(what.slice(2)) === folderOf(from) &&
        folderOf(from) !== 'components' &&
        folderOf(from) !== 'domain' &&
        folderOf(from) !== 'data'
      );
    });
    expect(wrong).toEqual([]);
  });

  it('nothing in src imports the kiosk, and no page imports a page', () => {
    expect(imports.filter(({ what }) => what.includes('kiosk/'))).toEqual([]);
    expect(
      imports.filter(({ from, what }) => folderOf(from) === 'pages' && what.endsWith('.astro') && what.startsWith('.')),
    ).toEqual([]);
  });

  it('domain has no clock and no input or output', () => {
    const pure = files.filter((file) => folderOf(file) === 'domain');
    const impure = pure.filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random|process\.|\bwindow\.|\bdocument\.(?:query|create|get|add|body|documentElement)/.test(
        readFileSync(join('src', file), 'utf8'),
      ),
    );
    expect(impure).toEqual([]);
  });
});

it('packages of the editor’s pages are prepared before it asks for them, and no others', () => {
  const reached = [...reachedFrom('cms/start.ts', 'cms/freshness.ts')];
  const packages = reached.filter((what) => !/\.(ts|css|json)(\?url)?$/.test(what) && !what.startsWith('virtual:'));
  expect(packages.sort()).toEqual(PREPARED);
});

/** What the kiosk knows of `src`: what content is, how it is said, and the templates of which its frame is made. */
const KIOSK_MAY = ['schema', 'domain', 'exports', 'i18n', 'components'];

it('the kiosk knows finished pages, not how they are made', () => {
  const sources = readdirSync('kiosk', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/\.(test|d)\.ts$/.test(file));
  const wrong = sources.flatMap((file) =>
    [...readFileSync(join('kiosk', file), 'utf8').matchAll(IMPORT)]
      .map(([, , fixed, lazy]) => fixed ?? lazy ?? '')
      .filter((what) => what.startsWith('~/') && !KIOSK_MAY.includes(folderOf(what.slice(2))))
      .map((what) => `${file}: ${what}`),
  );
  expect(sources.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

/** Tables of data, which are as long as what they list. */
const TABLES = /(schema\/fields\/icon|domain\/search\/(same-stem|synonyms|stop-words)[\w/-]*)\.ts$/;

describe('names and sizes', () => {
  it('has no drawers for odds and ends', () => {
    expect(files.filter((file) => /(^|\/)(utils?|lib|helpers?|common|misc|types)(\/|\.)/.test(file))).toEqual([]);
  });

  it('keeps files under 200 lines', () => {
    const long = files.filter(
      (file) => !TABLES.test(file) && readFileSync(join('src', file), 'utf8').split('\n').length > 200,
    );
    expect(long).toEqual([]);
  });
});
