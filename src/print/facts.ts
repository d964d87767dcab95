import type { Service, Term } from '~/domain/catalogue/catalogue.ts';
import type { Said } from '~/domain/text/say.ts';
import type { Press } from './press.ts';

/** What is true of a service, in a word and a few sentences. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly Said<string>[];
}

const own = (value: string | false | undefined): Said<string>[] => (value ? [{ value, lang: undefined }] : []);
const known = ({ value, lang }: Said<string | undefined>): Said<string>[] => (value ? [{ value, lang }] : []);

function ageOf({ t }: Press, { ageFrom: from, ageTo: to }: Service): string | undefined {
  if (from !== undefined && to !== undefined) return t('service.age.range', { from, to });
  if (from !== undefined) return t('service.age.from', { from });
  return to === undefined ? undefined : t('service.age.to', { to });
}

/** Facts for paper: what a visitor must know before going there, without links to elsewhere. */
export function factsOf(press: Press, service: Service): Fact[] {
  const { t, say, language } = press;
  const names = (terms: readonly Term[]) => own(terms.map((term) => say(term, 'name').value).join(', '));
  const facts: Fact[] = [
    { label: t('service.forWhom'), lines: [...names(service.targetGroups), ...own(ageOf(press, service))] },
    { label: t('service.notFor'), lines: known(say(service, 'notFor')) },
    {
      label: t('service.cost'),
      lines: [...own(service.cost && t(`service.cost.${service.cost}`)), ...known(say(service, 'costNote'))],
    },
    {
      label: t('service.forms'),
      lines: own(service.forms.map((form) => t(`service.form.${form}`)).join(', ')),
    },
    {
      label: t('service.area'),
      lines: [
        ...own(service.nationwide && t('service.nationwide')),
        ...names(service.area),
        ...known(say(service, 'areaNote')),
      ],
    },
    { label: t('service.languages'), lines: own(service.languages.map(language).join(', ')) },
    { label: t('service.needs'), lines: names(service.needs) },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}
