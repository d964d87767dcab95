import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Draft } from '../entry.ts';
import type { Context } from './context.ts';
import type { Row } from './row.ts';

const FREE = /^(zdarma|bezplat\S*|free|no (cost|charge|fee)s?|none|nothing|безкоштовн\S*|безоплатн\S*)(?![\w-])/i;
const BY_INCOME = /sliding scale|means.tested|based on income|(po)?dle příjm|залежно від доход/i;
const PAID = /flat fee|za úhradu|placen[áé]|paid service|платн/i;

/** A sum as a person writes it, such as `35 GBP per 1 hour session (Under 18s)`. */
function costOption(row: Row): string {
  const [amount, currency] = [row.line('amount'), row.line('currency').toUpperCase()];
  const sum = amount ? [amount, currency].filter(Boolean).join(' ') : '';
  const [per, whom] = [row.line('amount_description'), row.line('option')];
  const [from, to] = [row.line('valid_from'), row.line('valid_to')];
  const when = from || to ? `${from} – ${to}`.trim() : '';
  row.leftovers();
  const main = [sum, per].filter(Boolean).join(' ');
  const more = [whom, when].filter(Boolean).join('; ');
  return main && more ? `${main} (${more})` : main || more;
}

function kindOf(texts: readonly string[], amounts: readonly number[]): ServiceEntry['cost'] {
  const all = texts.join(' ');
  if (BY_INCOME.test(all)) return 'means-tested';
  if (amounts.some((amount) => amount > 0)) return 'paid';
  if (amounts.length > 0 || texts.some((text) => FREE.test(text))) return 'free';
  return PAID.test(all) ? 'paid' : undefined;
}

/** Whether a service costs money, and how much, from its fees and cost options. */
export function toCost(row: Row, { shelf, words }: Context): Pick<Draft<ServiceEntry>, 'cost' | 'costNote'> {
  const options = row.rows('cost_options');
  const amounts = options.map((one) => one.number('amount')).filter((amount) => amount !== undefined);
  const fees = [row.text('fees_description'), row.text('fees')].filter(Boolean);
  const payments = [...row.rows('payment_accepted'), ...row.rows('payments_accepted')].map((one) => {
    const text = one.line('payment', 'payment_accepted');
    one.leftovers();
    return text;
  });
  const cost = kindOf(fees, amounts);
  const sums = options.map(costOption);
  // A bare „zdarma“ says what the choice says; any other word must stay.
  const told = fees.filter(
    (text) => !(cost === 'free' && FREE.exec(text)?.[0].length === text.replace(/\.$/, '').length),
  );
  const note = shelf.paragraph([...new Set([...told, ...sums, payments.join(', ')])].filter(Boolean).join('\n'), 1000, {
    heading: words.cost,
    field: row.at('fees_description'),
  });
  return { ...(cost && { cost }), ...(note && { costNote: note }) };
}
