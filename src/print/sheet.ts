import type { Card } from '~/domain/catalogue/card.ts';
import { cardOf } from '~/domain/catalogue/card.ts';
import type { Service } from '~/domain/catalogue/catalogue.ts';
import type { Block } from '~/domain/text/rich-text.ts';
import { richText } from '~/domain/text/rich-text.ts';
import type { Said } from '~/domain/text/say.ts';
import type { Fact } from './facts.ts';
import { factsOf } from './facts.ts';
import type { Imprint, Press } from './press.ts';
import { imprintOf } from './press.ts';

/** A QR code with what it says. */
export interface Code {
  readonly svg: string;
  readonly caption: string;
  /** For those who do not see it. */
  readonly alt: string;
}

/** What stands on the sheet of a service, `templates/sheet.typ`. */
export interface SheetData {
  readonly imprint: Imprint;
  readonly card: Card;
  readonly kinds: readonly string[];
  readonly easy: Said<string | undefined>;
  readonly steps: Said<readonly string[]>;
  readonly documents: Said<readonly string[]>;
  readonly facts: readonly Fact[];
  readonly description: { readonly blocks: readonly Block[]; readonly lang: string | undefined };
  /** Address of the page, where the site has one. */
  readonly url: string | undefined;
  readonly code: Code;
  readonly words: Readonly<Record<'where' | 'hours' | 'contacts' | 'start' | 'documents' | 'description', string>>;
}

interface Origin {
  readonly url: string | undefined;
  readonly code: Code;
}

/** A kind of service, the plain name before the legal one. */
export function kindsOf({ say }: Press, { serviceTypes }: Service): string[] {
  return serviceTypes.map((type) => {
    const [plain, legal] = [say(type, 'plainName').value, say(type, 'name').value];
    const section = type.section === undefined ? '' : `, ${type.section}`;
    return plain === undefined ? legal : `${plain} (${legal.toLocaleLowerCase()}${section})`;
  });
}

/** The sheet of a service. */
export function sheetData(press: Press, service: Service, { url, code }: Origin): SheetData {
  const { t, say, today, settings } = press;
  const description = say(service, 'description');
  return {
    imprint: imprintOf(press),
    card: cardOf(service, press, { today, months: settings.staleAfterMonths }),
    kinds: kindsOf(press, service),
    easy: say(service, 'plainSummary'),
    steps: say(service, 'steps'),
    documents: say(service, 'documents'),
    facts: factsOf(press, service),
    description: { blocks: description.value === undefined ? [] : richText(description.value), lang: description.lang },
    url,
    code,
    words: {
      where: t('service.where'),
      hours: t('service.hours'),
      contacts: t('service.contacts'),
      start: t('service.start'),
      documents: t('service.documents'),
      description: t('service.description'),
    },
  };
}
