import type { Forms, MapWords } from '~/domain/map/setup.ts';
import { MAP_COUNTS, MAP_WORDS } from '~/domain/map/setup.ts';
import type { Site } from '~/components/site/site.ts';
import type { Key } from '~/i18n/translate.ts';

/** Numbers among which every plural form of our languages is. */
const SAMPLES = [1, 2, 5, 1.5];

function formsOf({ t, locale }: Site, key: Key): Forms {
  const rules = new Intl.PluralRules(locale);
  return Object.fromEntries(
    SAMPLES.map((count) => [rules.select(count), t(key, { count }).replace(String(count), '{count}')]),
  );
}

/** What a map says in the language of a site. */
export function mapWords(site: Site): MapWords {
  return {
    locale: site.locale,
    say: Object.fromEntries(MAP_WORDS.map((key) => [key, site.t(`map.${key}`, { who: '{who}' })])) as MapWords['say'],
    count: Object.fromEntries(MAP_COUNTS.map((key) => [key, formsOf(site, `map.${key}`)])) as MapWords['count'],
  };
}
