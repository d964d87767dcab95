import { crisisLines } from './collections/crisis-lines.ts';
import { kiosk } from './collections/kiosk.ts';
import { lifeSituations } from './collections/life-situations.ts';
import { municipalities } from './collections/municipalities.ts';
import { needs } from './collections/needs.ts';
import { pages } from './collections/pages.ts';
import { planCollections } from './collections/plan.ts';
import { providers } from './collections/providers.ts';
import { serviceTypes } from './collections/service-types.ts';
import { services } from './collections/services.ts';
import { settings } from './collections/settings.ts';
import { synonyms } from './collections/synonyms.ts';
import { targetGroups } from './collections/target-groups.ts';

/** Every kind of entry by its name, which is also its folder unless it is one file in another's. */
export const collections = {
  services,
  providers,
  'life-situations': lifeSituations,
  'target-groups': targetGroups,
  needs,
  'service-types': serviceTypes,
  municipalities,
  'crisis-lines': crisisLines,
  pages,
  settings,
  synonyms,
  ...planCollections,
  kiosk,
} as const;

export type CollectionName = keyof typeof collections;
