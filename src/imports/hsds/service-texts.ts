import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Draft } from '../entry.ts';
import { pieces, shorten } from '../fit.ts';
import type { Context } from './context.ts';
import type { Row } from './row.ts';

/** Limits of the schema: how many steps and documents, and how long each, in characters. */
const STEPS = { count: 12, length: 400 };
const DOCUMENTS = { count: 30, length: 300 };

/** How to start, one step for each line of the application process; a long line is divided at its sentences. */
export function stepsOf(row: Row, { shelf, words, tell }: Context): string[] {
  const text = row.text('application_process');
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\s*([-*•]|\d+[.)])\s+/, '').trim())
    .filter(Boolean);
  const steps = lines.flatMap((line) => pieces(line, STEPS.length));
  if (steps.length > STEPS.count) {
    tell('kept', 'tooMany', 'application_process', { max: STEPS.count });
    shelf.add(words.more, text);
  }
  return steps.slice(0, STEPS.count);
}

/** What to bring; a document described at length goes whole into the description. */
export function documentsOf(row: Row, { shelf, words }: Context): string[] {
  const texts = row.rows('required_documents').flatMap((one) => {
    const name = shelf.fit(one.text('document'), DOCUMENTS.length, {
      heading: words.documents,
      field: one.at('document'),
    });
    const link = one.line('uri');
    if (/^https?:/.test(link)) shelf.add(words.documents, name ? `${shorten(name, 60)}: ${link}` : link);
    one.leftovers();
    return name && !/^(none|nic|žádné)\.?$/i.test(name) ? [name] : [];
  });
  for (const text of texts.slice(DOCUMENTS.count)) shelf.add(words.documents, text);
  return [...new Set(texts)].slice(0, DOCUMENTS.count);
}

/** Ages in years; impossible ones and those the wrong way round are reported. */
export function agesOf(row: Row): Pick<Draft<ServiceEntry>, 'ageFrom' | 'ageTo'> {
  const [from, to] = ['minimum_age', 'maximum_age'].map((key) => {
    const age = row.number(key);
    if (age === undefined || (Number.isInteger(age) && age >= 0 && age <= 120)) return age;
    row.tell('dropped', 'age', key, { value: age });
    return undefined;
  });
  if (from !== undefined && to !== undefined && from > to) {
    row.tell('dropped', 'ageOrder', 'minimum_age', { value: `${from} – ${to}` });
    return {};
  }
  return { ...(from !== undefined && { ageFrom: from }), ...(to !== undefined && { ageTo: to }) };
}

/** Puts what HSDS knows and our schema does not into the description, each under its heading. */
export function addSections(row: Row, { shelf, words }: Context): void {
  shelf.add(words.about, row.text('eligibility_description'));
  for (const one of row.rows('eligibility')) {
    shelf.add(words.about, one.text('eligibility'));
    one.leftovers();
  }
  shelf.add(words.interpreting, row.text('interpretation_services'));
  shelf.add(words.waiting, row.text('wait_time'));
  shelf.add(words.accreditation, row.text('accreditations'));
  shelf.add(words.licence, row.text('licenses'));
  for (const one of row.rows('funding')) {
    shelf.add(words.funding, one.text('source'));
    one.leftovers();
  }
  for (const one of row.rows('program')) {
    shelf.add(
      words.program,
      ['name', 'alternate_name', 'description']
        .map((key) => one.text(key))
        .filter(Boolean)
        .join('\n'),
    );
    one.leftovers();
  }
  for (const one of row.rows('capacities')) {
    const unit = one.rows('unit')[0]?.line('name') ?? '';
    const free = one.line('available');
    const text = [
      free && `${free}${one.line('maximum') ? ` / ${one.line('maximum')}` : ''} ${unit}`,
      one.line('description'),
    ];
    shelf.add(words.capacity, text.filter(Boolean).join(', '));
    one.skip('updated');
    one.leftovers();
  }
}
