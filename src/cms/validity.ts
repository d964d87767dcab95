import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import { kindOf } from '~/schema/decap/collection.ts';
import type { Wrong } from './check.ts';
import { wrongIn } from './check.ts';
import type { ControlClass, ControlProps, DecapWindow, FieldError, Immutable, Validity } from './decap.ts';
import { draftId } from './draft.ts';
import { isThere } from './names.ts';
import { sumUp } from './summary.ts';

let checked: { data: unknown; wrong: readonly Wrong[] } | undefined;

/** What is wrong with the entry that is being edited; found once for all its fields. */
function wrongNow({ getEntry, collection }: Pick<ControlProps, 'getEntry' | 'collection'>): readonly Wrong[] {
  const entry = getEntry();
  const data = entry.get('data') as Immutable;
  if (checked?.data === data) return checked.wrong;
  const kind: Collection = collections[kindOf(String(collection.get('name'))) as keyof typeof collections];
  const wrong = wrongIn(kind, data.toJS() as Record<string, unknown>, {
    id: draftId(entry, collection),
    isThere,
  });
  checked = { data, wrong };
  return wrong;
}

/** Forgets what was found: names of entries may have changed since. */
export const checkAnew = () => void (checked = undefined);

/**
 * Where a field stands in its entry: `phones[].number` with the place of each item that it is in. Decap does not say which
 * item of a list a field belongs to; where it stands on the page does.
 */
export function pathOf(at: string, forID: string, parentIds: readonly string[]): string {
  const own = document.getElementById(forID);
  // Decap's ids of controls end with a number; between a list and what is in it stands the key of an item.
  const isControl = (id: string | undefined) => id === undefined || /-field-\d+$/.test(id);
  const lists = parentIds.filter((id, i) => isControl(id) && i + 1 < parentIds.length && !isControl(parentIds[i + 1]));
  const places = lists.map((id) => {
    const items = [...(document.getElementById(id)?.querySelectorAll(':scope > div:last-child > div') ?? [])];
    return items.findIndex((item) => item.contains(own));
  });
  return at.replaceAll('[]', () => `[${places.shift() ?? 0}]`);
}

/** What is wrong with one field, in words; nothing when it is right, or when Decap itself says that it is missing. */
function wrongWith(props: ControlProps): Wrong[] {
  const at = props.field.get('at');
  if (typeof at !== 'string') return [];
  const path = pathOf(at, props.forID, props.parentIds);
  const isBelow = (field: string) => field.startsWith(`${path}[`) || field.startsWith(`${path}.`);
  const isOurs = ({ field }: Wrong) => field === path || (holdsAll(props.field) && isBelow(field));
  return wrongNow(props).filter(isOurs);
}

/** Whether a control edits everything below its field by itself. */
const holdsAll = (field: Immutable) => ['week', 'reference', 'select'].includes(String(field.get('widget')));

const errorOf = (wrong: readonly Wrong[], parentIds: readonly string[]): FieldError => ({
  type: 'CUSTOM',
  parentIds,
  message: wrong.map(({ message, remedy }) => `${message} ${remedy}`).join(' '),
});

const isMissing = ({ code }: Wrong, field: Immutable) => code === 'required' && field.get('required') !== false;

/** Whether what a control holds may be saved. */
export function validityOf(props: ControlProps): Validity {
  sumUp(() => wrongNow(props));
  // Of what is required and empty Decap speaks itself.
  const wrong = wrongWith(props).filter((one) => !isMissing(one, props.field));
  return wrong.length === 0 ? true : { error: errorOf(wrong, props.parentIds) };
}

/** Decap's own controls that hold one value each. */
const SINGLE = ['string', 'text', 'number', 'select', 'boolean', 'datetime', 'image', 'file'];

/** Controls of groups and lists: they are asked to check themselves, and ask what is in them. */
const COMPOUND = ['object', 'list'];

/** Has Decap's own controls checked by the schema when an entry is saved. */
export function checkWidgets(cms: DecapWindow['CMS']): void {
  for (const name of SINGLE) {
    const widget = cms.getWidget(name);
    if (!widget) continue;
    const Base: ControlClass = widget.control;
    widget.control = class extends Base {
      override isValid = () => validityOf(this.props);
    };
  }
  for (const name of COMPOUND) {
    const widget = cms.getWidget(name);
    if (!widget) continue;
    const Base = widget.control as new (props: ControlProps) => { props: ControlProps; validate: () => void };
    widget.control = class extends Base {
      constructor(props: ControlProps) {
        super(props);
        const checkInside = this.validate;
        this.validate = () => {
          checkInside();
          const wrong = wrongWith(this.props);
          if (wrong.length > 0) this.props.onValidateObject?.(this.props.forID, [errorOf(wrong, this.props.parentIds)]);
          else if (name === 'object') this.props.onValidateObject?.(this.props.forID, []);
        };
      }
    };
  }
}
