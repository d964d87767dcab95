import { parse } from 'node-html-parser';
import { markdownToHtml } from '~/domain/text/markdown.ts';
import type { ServiceEntry } from '~/schema/collections/services.ts';
import { writtenOf } from '../fixtures/demo-town.ts';
import { czech as t } from './demo.ts';

type Schedule = NonNullable<ServiceEntry['schedule']>;
type Location = ServiceEntry['locations'][number];
type Phone = ServiceEntry['phones'][number];

/** How each field of a shape is to be found on the page; a sentence says why one is not there. */
type Shown<Shape> = {
  readonly [Key in keyof Required<Shape>]:
    string | ((value: NonNullable<Shape[Key]>) => readonly (string | undefined)[]);
};

/** Everything that a visitor must find of a value. */
export function traces<Shape extends object>(value: Shape, shown: Shown<Shape>): string[] {
  return Object.entries(value).flatMap(([key, part]) => {
    const find = shown[key as keyof Shape] as string | ((value: unknown) => readonly (string | undefined)[]);
    if (typeof find === 'string' || part === undefined || part === null) return [];
    return find(part).filter((trace) => trace !== undefined);
  });
}

const today = new Date().toISOString().slice(0, 10);
const day = new Intl.DateTimeFormat('cs', { dateStyle: 'medium', timeZone: 'UTC' });
const date = (text: string) => day.format(new Date(text));
const language = new Intl.DisplayNames('cs', { type: 'language' });
const clock = (time: string) => time.replace(/^0/, '');
const asIs = (value: string) => [value];
/** The words of a text in Markdown, line by line. */
export const prose = (markdown: string) => parse(markdownToHtml(markdown)).textContent.split('\n');

const phone: Shown<Phone> = {
  number: (number) => [number.replace(/^(\+|00)420/, '')],
  extension: (extension) => [String(extension)],
  kind: (kind) => (kind === 'voice' ? [] : [t(`service.phone.${kind}`)]),
  note: asIs,
  hours: asIs,
};

const schedule: Shown<Schedule> = {
  always: (always) => (always ? [t('hours.always')] : []),
  byAppointment: (byAppointment) => (byAppointment ? [t('hours.onlyAppointment')] : []),
  weekly: (slots) =>
    slots.flatMap(({ days, opens, closes, byAppointment, note }) => [
      ...days.map((one) => t(`hours.day.${one}`)),
      `${clock(opens)}–${clock(closes)}`,
      byAppointment ? t('hours.appointment') : undefined,
      note,
    ]),
  exceptions: (all) =>
    all
      .filter(({ from, to }) => (to ?? from) >= today)
      .flatMap(({ from, to, opens, closes, reason }) => [
        date(from),
        to && date(to),
        opens && closes ? `${clock(opens)}–${clock(closes)}` : t('hours.closed'),
        reason,
      ]),
  holidays: (rule) => [t(`hours.holidays.${rule}`)],
  note: asIs,
};

const place: Shown<Location> = {
  name: asIs,
  secret: (secret) => (secret ? [t('service.secret')] : []),
  street: asIs,
  cityPart: asIs,
  city: asIs,
  postalCode: asIs,
  region: 'every place of a town is in the same one',
  country: 'an envelope from within the country does not need it',
  ruian: 'for machines',
  latitude: 'for the map',
  longitude: 'for the map',
  transport: asIs,
  accessibility: (all) => all.map((one) => t(`access.${one}`)),
  accessibilityNote: asIs,
  phones: (phones) => phones.flatMap((one) => traces(one, phone)),
  schedule: (hours) => traces(hours, schedule),
  note: asIs,
};

/** What may be known of a secret place. */
const secretPlace = {
  ...place,
  street: 'secret',
  cityPart: 'secret',
  city: 'secret',
  postalCode: 'secret',
  transport: 'secret',
};

/** How each field of a service is to be found on its page. */
export const service: Shown<ServiceEntry> = {
  name: asIs,
  summary: asIs,
  plainSummary: asIs,
  description: prose,
  notFor: asIs,
  steps: (steps) => steps,
  documents: (documents) => documents,
  costNote: asIs,
  areaNote: asIs,
  alert: asIs,
  alternateNames: (names) => names,
  provider: (id) => [writtenOf('providers', id).data.name],
  serviceTypes: (ids) =>
    ids.flatMap((id) => {
      const { name, plainName, section } = writtenOf('service-types', id).data;
      return plainName === undefined ? [name] : [plainName, name.toLocaleLowerCase('cs'), section];
    }),
  forms: (forms) => forms.map((form) => t(`service.form.${form}`)),
  targetGroups: (ids) => ids.map((id) => writtenOf('target-groups', id).data.name),
  needs: (ids) => ids.map((id) => writtenOf('needs', id).data.name),
  lifeSituations: (ids) => ids.map((id) => writtenOf('life-situations', id).data.name),
  ageFrom: (age) => [String(age)],
  ageTo: (age) => [String(age)],
  cost: (cost) => [t(`service.cost.${cost}`)],
  languages: (codes) => codes.map((code) => (code === 'cse' ? t('access.sign-language') : language.of(code))),
  capacity: (all) =>
    all.flatMap(({ form, amount, unit, note }) => [
      t(`service.capacity.${unit}`, { count: amount }),
      form && t(`service.form.${form}`),
      note,
    ]),
  phones: (phones) => phones.flatMap((one) => traces(one, phone)),
  emails: (emails) => emails,
  web: asIs,
  social: (all) => all.map(({ url }) => url),
  people: (people) => people.flatMap(({ role, name, phone: number, email }) => [role, name, number, email]),
  contactNote: asIs,
  schedule: (hours) => traces(hours, schedule),
  locations: (places) => places.flatMap((one) => traces(one, one.secret ? secretPlace : place)),
  area: (ids) => ids.map((id) => writtenOf('municipalities', id).data.name),
  nationwide: (nationwide) => (nationwide ? [t('service.nationwide')] : []),
  status: (status) => (status === 'active' ? [] : [t(`service.status.${status}`)]),
  closure: ({ from, to, reason }) => [from && date(from), to && date(to), reason],
  validFrom: 'for the build: the page is there, or it is not',
  validTo: 'for the build: the page is there, or it is not',
  photo: 'a picture, which is not text',
  files: (files) => files.flatMap(({ name, file }) => [name, file]),
  registerNumber: asIs,
  quickExit: (quickExit) => (quickExit ? [t('exit.label')] : []),
  verifiedOn: (verifiedOn) => [date(verifiedOn)],
  verifiedBy: asIs,
  identifiers: 'for machines',
  translations: 'on the pages of other languages',
};
