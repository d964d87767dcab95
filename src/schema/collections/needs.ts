import type { EntryOf } from '../collection.ts';
import { collection } from '../collection.ts';
import { term } from './terms.ts';

/** What people need help with; also the columns of the plan's matrix. */
export const needs = collection({
  name: 'needs',
  label: 'Potřeby',
  labelSingular: 'Potřeba',
  fields: term,
});

export type NeedEntry = EntryOf<typeof needs>;
