import type { Widget } from '../field.ts';
import { LANGUAGES } from '../fields/translations.ts';

const isWhole = ({ value_type: kind }: Widget) => kind === 'int';

const number = new Intl.NumberFormat('cs');
const limit = (value: unknown) => (typeof value === 'number' ? number.format(value) : '');

/** What a control takes, in words: for fields whose label says the rest. */
const OF_CONTROLS: Readonly<Record<string, (widget: Widget) => string>> = {
  boolean: () => 'Zapněte, když to platí.',
  datetime: () => 'Den, měsíc a rok.',
  icon: () => 'Vyberte z mřížky, nebo hledejte slovem.',
  list: () => 'Každá položka zvlášť. Na webu budou ve stejném pořadí.',
  number: (widget) =>
    `${isWhole(widget) ? 'Celé číslo' : 'Číslo'} od ${limit(widget['min'])} do ${limit(widget['max'])}.`,
  object: () => 'Několik políček, která patří k sobě. Co necháte prázdné, na webu nebude.',
  phone: () => 'Číslo i s předvolbou, když není česká. Mezery se doplní samy.',
  relation: ({ multiple }) =>
    multiple === true ? 'Pište kus názvu a vyberte. Může jich být víc.' : 'Pište kus názvu a vyberte.',
  richtext: () => 'Text s nadpisy, seznamy a odkazy. U obrázku napište, co na něm je.',
  select: ({ multiple }) => (multiple === true ? 'Vyberte všechno, co platí.' : 'Vyberte jednu možnost.'),
  string: ({ limit: most }) => (most === undefined ? 'Jeden řádek.' : `Jeden řádek, nejvýše ${limit(most)} znaků.`),
  text: ({ limit: most }) => `Krátký odstavec, nejvýše ${limit(most)} znaků.`,
  week: () => 'Řádek je úsek hodin, sloupec je den. Stačí napsat 8 a 12.30.',
};

/** The language that a field is in, where it stands among the translations of an entry. */
function languageOf(at: string): string | undefined {
  const [, locale = ''] = /(?:^|\.)translations\.(\w+)/.exec(at) ?? [];
  return Object.hasOwn(LANGUAGES, locale) ? LANGUAGES[locale as keyof typeof LANGUAGES] : undefined;
}

/** What an editor is told below a field: its own hint, or what its control takes. */
export function hintOf(widget: Widget, at: string): string {
  const language = languageOf(at);
  if (language !== undefined) {
    return /translations\.\w+$/.test(at)
      ? `Tytéž texty ${language}. Co necháte prázdné, ukáže se v původním jazyce.`
      : `Totéž ${language}.`;
  }
  return widget.hint ?? (OF_CONTROLS[widget.control ?? ''] ?? OF_CONTROLS[widget.widget])?.(widget) ?? '';
}
