import type { SearchDocument } from '~/domain/search/document.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Route } from '~/i18n/routes.ts';
import { pathTo, pathToPage } from '~/i18n/routes.ts';

const ROUTES = {
  services: 'service',
  providers: 'provider',
  'life-situations': 'lifeSituation',
  'target-groups': 'targetGroup',
  needs: 'need',
  'service-types': 'serviceType',
  municipalities: 'municipality',
} as const satisfies Partial<Record<SearchDocument['kind'], Route>>;

/** Where something that was found is. */
export function addressOf({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>, locale: Locale): string {
  if (kind === 'pages') return pathToPage(locale, id);
  if (kind === 'crisis-lines') return `${pathTo(locale, 'crisis')}#${id}`;
  return pathTo(locale, ROUTES[kind], id);
}
