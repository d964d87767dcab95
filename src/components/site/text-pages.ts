import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import type { Key } from '~/i18n/translate.ts';
import type { Site } from './site.ts';

/** Pages the law asks of every town: where an editor wrote none, we have plain words for it. */
const REQUIRED = {
  pristupnost: ['page.accessibility', 'page.accessibility.body'],
  'ochrana-udaju': ['page.privacy', 'page.privacy.body'],
} as const satisfies Readonly<Record<string, readonly [Key, Key]>>;

/** Words of a page of running text in one language. */
export interface TextPage {
  readonly name: string;
  readonly summary: string | undefined;
  /** Markdown. */
  readonly body: string;
  readonly lang: string | undefined;
}

/** Slugs of every page of running text. */
export function textPages({ pages }: Catalogue): string[] {
  return [...new Set([...pages.keys(), ...Object.keys(REQUIRED)])];
}

/** A page of running text as an editor wrote it, or our own words for one that must be there. */
export function textPage(site: Site, id: string): TextPage {
  const page = site.catalogue.pages.get(id);
  if (!page) {
    const [name, body] = REQUIRED[id as keyof typeof REQUIRED];
    const { office } = site.settings;
    const contact = [office.email, office.phone].filter(Boolean).join(', ') || office.name;
    return {
      name: site.t(name),
      summary: undefined,
      body: site.t(body, { office: office.name, contact }),
      lang: undefined,
    };
  }
  const own = { ...page, translations: page.translations };
  const body = site.say<{ body: string }, 'body'>(own, 'body');
  return {
    name: site.say(page, 'name').value,
    summary: site.say(page, 'summary').value,
    body: body.value,
    lang: body.lang,
  };
}
