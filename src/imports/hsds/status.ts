import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Draft } from '../entry.ts';
import { oneLine, shorten } from '../fit.ts';
import type { Context } from './context.ts';
import type { Row } from './row.ts';

const STATUS: Readonly<Record<string, ServiceEntry['status']>> = {
  active: 'active',
  inactive: 'temporarily-closed',
  'temporarily closed': 'temporarily-closed',
  'temporarily-closed': 'temporarily-closed',
  temporarily_closed: 'temporarily-closed',
  defunct: 'ended',
};

/** Longest alert and reason of a closure, in characters. */
const ALERT = 400;
const REASON = 300;

/** State of a service with its alert. A closed one needs a reason: the alert, or a sentence that gives nothing away. */
export function toStatus(
  row: Row,
  { shelf, words, tell }: Context,
): Pick<Draft<ServiceEntry>, 'status' | 'closure' | 'alert'> {
  const found = row.line('status').toLowerCase();
  const status = STATUS[found] ?? 'active';
  if (!found) tell('changed', 'statusMissing', row.at('status'));
  else if (!(found in STATUS)) tell('changed', 'statusUnknown', row.at('status'), { value: found });
  const full = row.text('alert');
  const alert = shelf.paragraph(full, ALERT, { heading: words.alert, field: row.at('alert') });
  if (status !== 'temporarily-closed') return { status, ...(alert && { alert }) };
  if (!full) tell('changed', 'closureReason', row.at('alert'));
  return { status, ...(alert && { alert }), closure: { reason: full ? shorten(oneLine(full), REASON) : words.closed } };
}
