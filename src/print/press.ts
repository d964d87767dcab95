import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import type { Said } from '~/domain/text/say.ts';
import type { Voice } from '~/domain/text/voice.ts';
import type { Translate } from '~/i18n/translate.ts';

/** What print needs to speak for a town in a language. */
export interface Press extends Voice {
  readonly t: Translate;
  readonly say: <Entry extends object, Key extends keyof Entry>(entry: Entry, key: Key) => Said<Entry[Key]>;
  readonly language: (code: string) => string;
  readonly settings: Catalogue['settings'];
  /** Day of printing, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Who issues a printed thing. When stands apart, so that a new day alone prints nothing anew. */
export interface Imprint {
  readonly lang: string;
  readonly name: string;
  readonly town: string;
  readonly office: string;
  /** Address and contacts of the office, line by line. */
  readonly contacts: readonly string[];
  /** Says that the data are invented; nothing in a real town. */
  readonly demo: string | undefined;
}

/** The imprint of a town. */
export function imprintOf({ locale, say, t, phone, settings }: Press): Imprint {
  const { office, town, demo } = settings;
  return {
    lang: locale,
    name: say(settings, 'name').value,
    town,
    office: office.name,
    contacts: [office.street, office.city, office.phone && phone(office.phone).text, office.email, office.web].filter(
      (line): line is string => line !== undefined,
    ),
    demo: demo ? t('site.demo') : undefined,
  };
}

/** What a printed thing says of the day on which it was made. */
export interface Stamp {
  readonly made: string;
  /** For the cover of a book: `listopad 2026`. */
  readonly month: string;
}

/** The stamp of a day. */
export const stampOf = ({ t, date, today, locale }: Press): Stamp => ({
  made: t('take.made', { date: date(today) }),
  month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${today}T00:00:00Z`),
  ),
});
