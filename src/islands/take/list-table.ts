import type { Speaker } from './load.ts';
import type { Printed } from './print-panel.ts';

/** The list as a table, headed in the language of the page. */
export function listTable({ t, cardOf, pageOf }: Speaker, rows: readonly Printed[]): string[][] {
  const hours = (lines: readonly { readonly label: string; readonly text: string }[]) =>
    lines.map(({ label, text }) => `${label} ${text}`.trim()).join('; ');
  return [
    [
      t('take.column.name'),
      t('take.column.provider'),
      t('service.phones'),
      t('service.email'),
      t('service.web'),
      t('service.where'),
      t('service.hours'),
      t('take.note'),
      t('take.column.verified'),
      t('take.column.page'),
    ],
    ...rows.map(({ file, note = '' }) => {
      const card = cardOf(file);
      return [
        card.name.value,
        card.provider.value,
        card.phones.map(({ text }) => text).join('; '),
        card.emails.join('; '),
        card.web ?? '',
        card.places.map(({ lines }) => lines.join(', ')).join('; '),
        [hours(card.hours), ...card.places.map((place) => hours(place.hours))].filter(Boolean).join('; '),
        note,
        file.verifiedOn ?? '',
        pageOf(file.id),
      ];
    }),
  ];
}
