import type { Wording } from '../field.ts';
import { issue } from '../issue.ts';
import { group } from './group.ts';
import { optional } from './optional.ts';
import { reference } from './reference.ts';
import { text } from './text.ts';

/** An organization that has a part in a plan: a provider of the catalogue, or one that is not in it, by its name. */
export function party(wording: Wording) {
  const { schema, widget } = group({
    ...wording,
    fields: {
      provider: optional(reference({ label: 'Poskytovatel z katalogu', to: 'providers' })),
      name: optional(text({ label: 'Název, když v katalogu není' })),
      note: optional(text({ label: 'Čím přispěje', max: 300 })),
    },
  });
  return {
    widget,
    schema: schema.refine(
      ({ provider, name }) => provider !== undefined || name !== undefined,
      issue('partyEmpty', ['name'], ['provider', 'name']),
    ),
  };
}
