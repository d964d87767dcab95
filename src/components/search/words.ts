import { KINDS } from '~/domain/search/document.ts';
import type { Site } from '~/components/site/site.ts';
import { inOnePiece } from '~/components/ui/number.ts';
import type { Key } from '~/i18n/translate.ts';

/** Sentences that the search needs in the browser, in the language of the page. */
export interface SearchWords {
  /** Names of kinds of things that are found, by kind. */
  readonly kinds: Readonly<Record<string, string>>;
  /** By plural category, with `{count}`. */
  readonly found: Readonly<Record<string, string>>;
  readonly suggestions: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<string, string>>;
  readonly none: string;
  readonly noText: string;
  readonly noneAdvice: string;
  readonly loading: string;
  readonly failed: string;
  readonly didYouMean: string;
  readonly all: string;
  readonly more: string;
}

const KIND_KEYS: Readonly<Record<(typeof KINDS)[number], Key>> = {
  'crisis-lines': 'search.kind.crisisLine',
  'life-situations': 'search.kind.lifeSituation',
  'target-groups': 'search.kind.targetGroup',
  needs: 'search.kind.need',
  'service-types': 'search.kind.serviceType',
  municipalities: 'search.kind.municipality',
  providers: 'search.kind.provider',
  services: 'search.kind.service',
  pages: 'search.kind.page',
};

/** Numbers that stand for the plural forms of all our languages. */
const PLURALS = { one: 1, few: 2, many: 1.5, other: 5 };

function forms({ t, locale }: Site, key: Key): Record<string, string> {
  const many = locale === 'uk' ? { ...PLURALS, many: 5, other: 1.5 } : PLURALS;
  return Object.fromEntries(
    Object.entries(many).map(([form, count]) => [form, t(key, { count }).replace(String(count), '{count}')]),
  );
}

/** The sentences of the search in a language. */
export function searchWords(site: Site): SearchWords {
  const { t, settings } = site;
  const office = [settings.office.name, settings.office.phone && inOnePiece(settings.office.phone)]
    .filter(Boolean)
    .join(', ');
  return {
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, t(KIND_KEYS[kind])])),
    found: forms(site, 'search.found'),
    suggestions: forms(site, 'search.suggestions'),
    status: Object.fromEntries(
      (['temporarily-closed', 'planned', 'ended'] as const).map((status) => [status, t(`service.status.${status}`)]),
    ),
    none: t('search.none'),
    noText: t('search.noText'),
    noneAdvice: t('search.noneAdvice', { office }),
    loading: t('search.loading'),
    failed: t('search.failed'),
    didYouMean: t('search.didYouMean', { word: '{word}' }),
    all: t('search.allResults', { query: '{query}' }),
    more: t('search.more'),
  };
}
