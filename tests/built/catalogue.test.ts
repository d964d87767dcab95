import { describe, expect, it } from 'vitest';
import { LOCALES } from '~/i18n/locales.ts';
import type { Route } from '~/i18n/routes.ts';
import { pathTo, ROUTES } from '~/i18n/routes.ts';
import type { CollectionName } from '~/schema/collections.ts';
import { written } from '../fixtures/demo-town.ts';
import { pageAt, pages, pagesWhere } from './demo.ts';
import { itemsOf, localeAt, pagesFrom, wordsOf } from './pages.ts';

/** Lists by the first segment of their Czech address, as the contract has them. */
const LISTS = {
  skupiny: { route: 'targetGroup', collection: 'target-groups', field: 'targetGroups' },
  potreby: { route: 'need', collection: 'needs', field: 'needs' },
  situace: { route: 'lifeSituation', collection: 'life-situations', field: 'lifeSituations' },
  druhy: { route: 'serviceType', collection: 'service-types', field: 'serviceTypes' },
  obce: { route: 'municipality', collection: 'municipalities', field: 'area' },
} as const satisfies Record<string, { route: Route; collection: CollectionName; field: string }>;

const services = written('services');
const listed = services.filter(({ data }) => data.status !== 'ended');
const ended = services.filter(({ data }) => data.status === 'ended');

const pagesOf = (path: string) => pagesFrom({ pages }, path);

describe('addresses that others rely upon', () => {
  it.each(['/', '/hledat/', '/krize/', '/pristupnost/', '/sluzby/', '/poskytovatele/', '/404.html'])('%s', (path) => {
    expect(pages.has(path)).toBe(true);
  });

  it.each(Object.entries(LISTS))('/%s/<id>/', (segment, { route, collection }) => {
    expect(ROUTES[route].cs).toBe(segment);
    for (const path of ['/', ...written(collection).map(({ id }) => `/${id}/`)])
      expect([...pages.keys()]).toContain(`/${segment}${path}`);
  });

  it.each([
    ['sluzby', 'services'],
    ['poskytovatele', 'providers'],
  ] as const)('/%s/<id>/', (segment, collection) => {
    for (const { id } of written(collection)) expect([...pages.keys()]).toContain(`/${segment}/${id}/`);
  });

  it('are as many in every language, with segments of their own', () => {
    const counts = LOCALES.map((locale) => [...pages.keys()].filter((path) => localeAt(path) === locale).length);
    expect(new Set(counts).size).toBe(1);
    const [example] = services;
    expect(pages.has(`/en/services/${example?.id ?? ''}/`)).toBe(true);
    expect(pages.has(`/uk/posluhy/${example?.id ?? ''}/`)).toBe(true);
  });
});

describe('marks that others rely upon', () => {
  it.each(LOCALES)('a service’s page has its id on the main element in %s', (locale) => {
    for (const { id, data } of services) {
      const { root } = pageAt(pathTo(locale, 'service', id));
      const [main, ...more] = root
        .querySelectorAll(`main [data-service="${id}"]`)
        .filter(({ tagName }) => tagName !== 'LI');
      expect(more).toEqual([]);
      const name = data.translations?.[locale]?.name ?? data.name;
      expect(wordsOf(main?.querySelector('h1'))).toBe(name);
    }
  });

  it('an item of a list leads to the service whose id it has', () => {
    const wrong = pagesWhere(({ root, path }) =>
      root.querySelectorAll('li[data-service]').some((item) => {
        const id = item.getAttribute('data-service') ?? '';
        return item.querySelector('a')?.getAttribute('href') !== pathTo(localeAt(path) as 'cs', 'service', id);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(LOCALES)('the search box is there and leads to the search in %s', (locale) => {
    for (const route of ['home', 'search'] as const) {
      const boxes = pageAt(pathTo(locale, route)).root.querySelectorAll('input[type=search][name=q]');
      expect(boxes).toHaveLength(1);
      const form = boxes[0]?.closest('form');
      expect(form?.getAttribute('action')).toBe(pathTo(locale, 'search'));
      expect(form?.getAttribute('method')?.toLowerCase() ?? 'get').toBe('get');
    }
  });
});

describe('lists', () => {
  describe.each(Object.entries(LISTS))('/%s/', (_, { route, collection, field }) => {
    it.each(LOCALES)('hold what was sorted into them, and say how many, in %s', (locale) => {
      for (const { id } of written(collection)) {
        const expected = listed.filter(({ data }) => data[field].includes(id)).map((service) => service.id);
        const list = pagesOf(pathTo(locale, route, id));
        const items = list.flatMap(itemsOf);
        expect(items.toSorted(), `${locale} ${id}`).toEqual(expected.toSorted());
        for (const { root } of list) {
          const headings = root.querySelectorAll('main h2').map(wordsOf);
          expect(
            headings.some((heading) => RegExp(`(^|\\D)${items.length} `).test(heading)),
            `${locale} ${id}`,
          ).toBe(true);
        }
      }
    });

    it('tell their counts on the page of their kind', () => {
      const tiles = pageAt(pathTo('cs', route))
        .root.querySelectorAll('main ul li a')
        .filter((link) => link.querySelector('small') !== null);
      const counts = new Map(
        tiles.map((tile) => [
          tile.getAttribute('href') ?? '',
          Number(/\d+/.exec(wordsOf(tile.querySelector('small')))?.[0] ?? 0),
        ]),
      );
      const expected = written(collection).map(
        ({ id }) => [pathTo('cs', route, id), listed.filter(({ data }) => data[field].includes(id)).length] as const,
      );
      expect(counts).toEqual(new Map(expected));
    });
  });

  it.each(LOCALES)('all services in %s are in the list of all, to which the search leads', (locale) => {
    const path = pathTo(locale, 'service');
    expect(pagesOf(path).flatMap(itemsOf).toSorted()).toEqual(listed.map(({ id }) => id).toSorted());
    expect(pageAt(pathTo(locale, 'search')).root.querySelector(`main a[href="${path}"]`)).not.toBeNull();
  });

  it('a provider’s page has its services', () => {
    for (const { id } of written('providers')) {
      const expected = listed.filter(({ data }) => data.provider === id).map((service) => service.id);
      expect(itemsOf(pageAt(`/poskytovatele/${id}/`)).toSorted(), id).toEqual(expected.toSorted());
    }
  });
});

describe('a service that ended', () => {
  it('keeps its page, out of search engines', () => {
    expect(ended.length).toBeGreaterThan(0);
    for (const { id } of ended) {
      const { root } = pageAt(`/sluzby/${id}/`);
      expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    }
  });

  it('is in no list and behind no link', () => {
    for (const { id } of ended) {
      const own = LOCALES.map((locale) => pathTo(locale, 'service', id));
      const links = own.map((path) => `body a[href="${path}"]`).join(', ');
      const trace = pagesWhere(
        ({ path, root }) => !own.includes(path) && root.querySelector(`[data-service="${id}"], ${links}`) !== null,
      );
      expect(trace).toEqual([]);
    }
  });
});
