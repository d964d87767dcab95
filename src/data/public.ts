import { isPublished } from '~/domain/catalogue/publication.ts';
import type { Entry } from './load.ts';

/** Whether everybody may know of an entry: a service may wait for its day, or have had it. */
export const isPublic = ({ collection, data }: Pick<Entry, 'collection' | 'data'>, today: string): boolean =>
  collection !== 'services' || isPublished(data, today);
