import type { Context } from './context.ts';
import type { Row } from './row.ts';

/** A place that a service is given for. */
export interface Place {
  readonly name: string;
  readonly kind: 'municipality' | 'region';
}

/** Where a service works: places, the whole country, and words for the rest. */
export interface Area {
  readonly places: readonly Place[];
  readonly nationwide: boolean;
  readonly areaNote?: string;
}

const COUNTRY =
  /^(celá|celé|po celé|whole|entire|вся) .*(čr|republi|země|country|nation|країна)|^(čr|česká republika|česko|czechia|czech republic|nationwide|celostátní|celorepublikov\S*|national)$/i;
const REGION = /\b(kraj|okres|county|state|orp)\b|region|област|район/i;

// A sentence, a list or a drawn area is not the name of one place.
const isName = (text: string) =>
  text.length <= 60 &&
  text.split(' ').length <= 5 &&
  !/[.!?:]|https?/.test(text.replace(/\.$/, '')) &&
  !/\d{3}/.test(text);

/** Service areas as municipalities, regions or the whole country; sentences about the area become its note. */
export function toArea(rows: readonly Row[], { shelf, words }: Context): Area {
  const places: Place[] = [];
  const notes: string[] = [];
  let nationwide = false;
  for (const row of rows) {
    const name = row.line('name', 'service_area');
    const description = row.line('description');
    for (const one of name.split(/\s*;\s*/).filter(Boolean)) {
      if (COUNTRY.test(one)) nationwide = true;
      else if (isName(one)) places.push({ name: one, kind: REGION.test(one) ? 'region' : 'municipality' });
      else notes.push(one);
    }
    if (description !== name) notes.push(description);
    if (/^https?:/.test(row.line('uri'))) notes.push(row.line('uri'));
    row.leftovers();
  }
  const field = 'service_areas';
  const areaNote = shelf.paragraph([...new Set(notes)].filter(Boolean).join('\n'), 1000, {
    heading: words.area,
    field,
  });
  return { places, nationwide, ...(areaNote && { areaNote }) };
}
