import type { Site } from '~/components/site/site.ts';
import { dialable } from '~/domain/catalogue/phone.ts';
import type { Voice } from '~/domain/text/voice.ts';

type SiteVoice = Site & Voice;

const voices = new WeakMap<Site, SiteVoice>();

/** A site that also speaks for cards: on paper, in messages, in address books. */
export function voiceOf(site: Site): SiteVoice {
  const { settings } = site;
  const made = voices.get(site) ?? {
    ...site,
    original: settings.language,
    phone: (number: string) => dialable(number, settings.country),
  };
  voices.set(site, made);
  return made;
}
