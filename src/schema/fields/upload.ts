import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { issue } from '../issue.ts';
import { group } from './group.ts';
import { text } from './text.ts';

/** Where uploads are on the site, and in the content's folder. */
const PLACE = '/uploads/';

const isUpload = (value: string, kinds: string) =>
  new RegExp(`^${PLACE}[a-z0-9][\\w.-]*\\.(${kinds})$`, 'i').test(value);

/** A file that an editor has uploaded, by its address on the site. */
const upload = (kinds: string, rule: 'document' | 'picture', wording: Wording) =>
  ({
    schema: z
      .string()
      .trim()
      .refine((value) => isUpload(value, kinds), issue(rule)),
    widget: { widget: rule === 'picture' ? 'image' : 'file', choose_url: false, ...wording },
  }) satisfies Field;

/** A picture with words for those who cannot see it: without them there is no picture. */
export function picture(wording: Wording) {
  return group({
    ...wording,
    collapsed: true,
    fields: {
      file: upload('jpe?g|png|webp|svg', 'picture', {
        label: 'Obrázek',
        hint: 'JPG, PNG, WebP nebo SVG. Zmenší se sám, a kde a kdy vznikl, z něj zmizí.',
      }),
      alt: text({
        label: 'Co je na obrázku',
        hint: 'Pro lidi, kteří nevidí, například: žlutý dům, ke dveřím vede rampa.',
        max: 300,
      }),
    },
  });
}

/** A document to take away, by a name that says what it is. */
export function attachment(wording: Wording) {
  return group({
    ...wording,
    fields: {
      name: text({ label: 'Název dokumentu', hint: 'Co to je, například: žádost o přijetí.', max: 120 }),
      file: upload('pdf|docx|odt|xlsx|ods', 'document', {
        label: 'Soubor',
        hint: 'PDF, DOCX, ODT, XLSX nebo ODS do 10 MB. Nejlépe PDF, které se dá číst nahlas.',
      }),
    },
  });
}
