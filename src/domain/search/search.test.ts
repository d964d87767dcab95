import { describe, expect, it } from 'vitest';
import { catalogueOf, entry } from '../../../tests/fixtures/entries.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { correctorOf } from './correct.ts';
import type { Language } from './language.ts';
import { packCatalogue, packSynonyms } from './pack-catalogue.ts';
import { search } from './search.ts';
import { unpackIndex } from './unpack.ts';

const catalogue = catalogueOf(
  entry('crisis-lines', 'linka-duvery', { name: 'Linka důvěry', order: 2 }),
  entry('crisis-lines', 'zachranka', { name: 'Záchranná služba', number: '155', order: 1 }),
  entry('municipalities', 'lhota', { name: 'Lhota' }),
  entry('municipalities', 'ves', { name: 'Nová Ves' }),
  entry('life-situations', 'smrt', { name: 'Nechce se mi žít', crisisLines: ['zachranka'] }),
  entry('life-situations', 'pece', { name: 'Starám se o blízkého', alternateNames: ['hlídání maminky'] }),
  entry('needs', 'dluhy', { name: 'Dluhy a exekuce' }),
  entry('service-types', 'nocleharny', { name: 'Noclehárny' }),
  entry('services', 'pecovatelky', {
    name: 'Pečovatelská služba Lhota',
    summary: 'Přijde domů a pomůže.',
    area: ['lhota'],
    lifeSituations: ['pece'],
    translations: { en: { name: 'Home care service' } },
  }),
  entry('services', 'pecovatelky-ves', { name: 'Pečovatelská služba', summary: 'Přijde domů.', area: ['ves'] }),
  entry('services', 'poradna', { name: 'Poradna Cesta', summary: 'Radí s každou starostí.', needs: ['dluhy'] }),
  entry('services', 'postel', { name: 'Pod střechou', summary: 'Postel a sprcha.', serviceTypes: ['nocleharny'] }),
  entry('services', 'skoncila', { name: 'Pečovatelská služba Stará', status: 'ended' }),
);
const indexIn = (town: Catalogue, locale: Language) =>
  unpackIndex(packCatalogue(town, locale), packSynonyms(town, locale));
const index = indexIn(catalogue, 'cs');

const kinds = (query: string) => search(index, query).groups.map(({ kind }) => kind);
const found = (query: string, options = {}) =>
  search(index, query, options)
    .groups.find(({ kind }) => kind === 'services')
    ?.hits.map(({ document }) => document.id) ?? [];

describe('search', () => {
  it.each(['pečovatelská služba', 'pecovatelsku sluzbu', 'hledám pečovatelku', 'pečovatelská služva'])(
    '%s',
    (query) => {
      expect(new Set(found(query))).toEqual(new Set(['pecovatelky', 'pecovatelky-ves']));
    },
  );

  it('prefers the place that is named', () => {
    expect(found('pečovatelka nová ves')[0]).toBe('pecovatelky-ves');
    expect(found('pečovatelka ve Lhotě')[0]).toBe('pecovatelky');
  });

  it('finds a service by the words of what it stands under', () => {
    expect(found('exekuce')).toEqual(['poradna']);
    expect(found('noclehárna')).toEqual(['postel']);
  });

  it('finds by what people say', () => {
    expect(found('nemám kde spát')).toEqual(['postel']);
    expect(found('kdo mi pohlídá maminku')[0]).toBe('pecovatelky');
  });

  it('takes a denied verb for what is asked for', () => {
    expect(found('nepřespím')).toEqual(found('přespím'));
    expect(found('nepřespím')).toEqual(['postel']);
  });

  it('finds by a part of what people say where nothing else answers', () => {
    expect(found('dlažba')).toEqual(['postel']);
    expect(search(index, 'zabít kapra').crisis).toBe(false);
  });

  it('finds while the word is being written, not by two letters', () => {
    expect(found('pečov', { isTyping: true })).toContain('pecovatelky');
    expect(found('pe', { isTyping: true })).toEqual([]);
  });

  it('puts crisis lines first in danger: those of the situation', () => {
    const { groups, crisis } = search(index, 'už se mi nechce žít');
    expect(crisis).toBe(true);
    expect(groups[0]?.kind).toBe('crisis-lines');
    expect(groups[0]?.hits[0]?.document.id).toBe('zachranka');
  });

  it('puts life situations before services', () => {
    expect(kinds('hlídání maminky').slice(0, 2)).toEqual(['life-situations', 'services']);
  });

  it('does not find what has ended', () => {
    expect(found('pečovatelská služba stará')).not.toContain('skoncila');
  });

  it('says who advises where nothing answers', () => {
    const { groups, advice } = search(index, 'qwertzuiop');
    expect(groups).toEqual([]);
    expect(advice?.flatMap(({ hits }) => hits.map(({ document }) => document.id))).toContain('poradna');
    expect(advice?.map(({ kind }) => kind)).not.toContain('life-situations');
    expect(advice?.[0]?.hits.map(({ document }) => document.id)).toEqual(['zachranka', 'linka-duvery']);
  });

  it('finds in English what is translated, and what is not', () => {
    const english = indexIn(catalogue, 'en');
    const names = (query: string) =>
      search(english, query).groups.flatMap(({ hits }) => hits.map(({ document }) => document.name));
    expect(names('carers at home')).toContain('Home care service');
    expect(names('poradny')).toContain('Poradna Cesta');
  });
});

describe('synonyms of a town', () => {
  const withOwn = (own: object) =>
    indexIn({ ...catalogue, synonyms: { same: [], leading: [], ignored: [], ...own } }, 'cs');
  const first = (town: typeof index, query: string) =>
    search(town, query).groups.find(({ kind }) => kind === 'services')?.hits[0]?.document.id;

  it('add to the built-in ones', () => {
    expect(found('kotec')).toEqual([]);
    const town = withOwn({ leading: [{ from: ['kotec'], to: ['noclehárna'], crisis: false }] });
    expect(first(town, 'kotec')).toBe('postel');
  });

  it('may put built-in words aside', () => {
    expect(first(withOwn({ ignored: ['exekutor'] }), 'insolvence')).toBe('poradna');
    expect(withOwn({ ignored: ['nemám kde spát'] }).sayingWords).not.toContain('nemám kde spát');
  });
});

describe('correction', () => {
  const { correct, named } = correctorOf(index);

  it('puts unknown words right and leaves the others', () => {
    expect(correct('pečovadelská služba')).toBe('pečovatelská služba');
    expect(correct('pečovatelská služba')).toBeUndefined();
  });

  it('knows misspelled names', () => {
    expect(named('ceszta')[0]?.id).toBe('poradna');
  });
});

it('takes a word that is still being typed for its beginning, though its stem is that of another', () => {
  const names = (query: string) =>
    search(index, query, { isTyping: true }).groups.find(({ kind }) => kind === 'services')?.hits[0]?.document.name;
  expect(names('pečova')).toMatch('Pečovatelská');
  expect(names('peco')).toMatch('Pečovatelská');
});
