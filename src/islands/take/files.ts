import { contactOfService } from '~/domain/catalogue/contact.ts';
import { datedEvents } from '~/domain/catalogue/dated.ts';
import type { ListedFile } from '~/domain/catalogue/list-part.ts';
import { say } from '~/domain/text/say.ts';
import { toCsv } from '~/exports/csv.ts';
import { toIcalendar } from '~/exports/icalendar.ts';
import { toVcards } from '~/exports/vcard.ts';
import { listTable } from './list-table.ts';
import type { Speaker } from './load.ts';
import type { Printed } from './print-panel.ts';
import { today } from './saved.ts';

/** A file made on the device. */
export interface MadeFile {
  readonly name: string;
  readonly href: string;
}

const made = (name: string, text: string, type: string): MadeFile => ({
  name,
  href: URL.createObjectURL(new Blob([text], { type })),
});

const nameOf = (files: readonly ListedFile[]) => (files.length === 1 ? (files[0]?.id ?? '') : 'seznam');

/** Services as contacts of an address book. */
export const contactsOf = ({ voiceOf, pageOf, locale }: Speaker, files: readonly ListedFile[]) =>
  files.map((file) => {
    const [type] = file.serviceTypes;
    const fresh = { today: today(), months: file.staleAfterMonths };
    const named = (key: 'plainName' | 'name') => type && say(type, key, locale, file.language).value;
    const from = { page: pageOf(file.id), role: named('plainName') ?? named('name') };
    return contactOfService(file, voiceOf(file), fresh, from);
  });

/** Contacts for an address book. */
export const contactsFile = (speaker: Speaker, files: readonly ListedFile[]): MadeFile =>
  made(`${nameOf(files)}.vcf`, toVcards(contactsOf(speaker, files)), 'text/vcard');

/** A calendar of what has a date ahead; nothing where nothing has. */
export function calendarFile({ voiceOf, pageOf, t }: Speaker, files: readonly ListedFile[]): MadeFile | undefined {
  const events = files.flatMap((file) => datedEvents(file, voiceOf(file), today(), pageOf(file.id)));
  if (events.length === 0) return undefined;
  return made(`${nameOf(files)}.ics`, toIcalendar(t('take.listTitle'), events, today()), 'text/calendar');
}

/** A table for a spreadsheet. */
export const tableFile = (speaker: Speaker, rows: readonly Printed[]): MadeFile =>
  made(`${nameOf(rows.map(({ file }) => file))}.csv`, toCsv(listTable(speaker, rows)), 'text/csv');

/** Data for programs, as the open data of the town have them; of a list that is kept, what it has. */
export const dataFile = (files: readonly ListedFile[]): MadeFile =>
  made(`${nameOf(files)}.json`, JSON.stringify({ services: files }, null, 1), 'application/json');

/** Hands a file over as a link would. */
export function downloadFile({ name, href }: MadeFile): void {
  Object.assign(document.createElement('a'), { href, download: name }).click();
}
