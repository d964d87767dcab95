import type { EntryOf } from '../collection.ts';
import { collection } from '../collection.ts';
import { term } from './terms.ts';

/** Whom services are for. */
export const targetGroups = collection({
  name: 'target-groups',
  label: 'Cílové skupiny',
  labelSingular: 'Cílová skupina',
  fields: term,
});

export type TargetGroupEntry = EntryOf<typeof targetGroups>;
