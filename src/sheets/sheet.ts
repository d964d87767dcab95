import type { Site } from '~/components/site/site.ts';
import type { Crumb } from '~/components/ui/breadcrumbs.ts';
import { breadcrumbs } from '~/components/ui/breadcrumbs.ts';
import type { Html } from '~/components/ui/html.ts';
import type { Locale } from '~/i18n/locales.ts';

/** A page without its frame: what stands in `<main>`, and what the frame must know of it. */
export interface Sheet {
  readonly title: string;
  readonly description?: string | undefined;
  /** Address of this page in a language. */
  readonly alternate: (locale: Locale) => string;
  /** Whether the page offers a way to leave at once. */
  readonly quickExit?: boolean;
  /** Kept out of search engines. */
  readonly noindex?: boolean;
  /** Whether it is a page of a plan, which has styles of its own. */
  readonly isPlan?: boolean;
  /** Whether signpost plates may stand on it; they have styles of their own. */
  readonly hasPlates?: boolean;
  readonly main: Html;
}

/** Where a sheet is, and how it is made when somebody asks for it. */
export interface Address {
  readonly path: string;
  readonly make: () => Sheet;
}

/** The way from home to a page. */
export function trail(site: Site, ...crumbs: readonly Crumb[]): Html {
  const home = { href: site.path('home'), label: site.t('site.home'), lang: undefined };
  return breadcrumbs(site.icon, site.t('site.breadcrumbs'), [home, ...crumbs]);
}
