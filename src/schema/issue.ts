/** Rules of ours that Zod has no name for; `i18n/problems` has the words for each. */
export const RULES = [
  'ageOrder',
  'approvalMissing',
  'boundsOrder',
  'coordinatesPair',
  'dateOrder',
  'date',
  'document',
  'editingIncomplete',
  'email',
  'explanationMissing',
  'ico',
  'language',
  'mapFile',
  'mapSource',
  'markup',
  'oneLine',
  'oneOfMany',
  'optionsMissing',
  'partyEmpty',
  'phone',
  'picture',
  'planNumber',
  'postalCode',
  'reasonMissing',
  'repeated',
  'season',
  'secureAddress',
  'slotEmpty',
  'tileAddress',
  'time',
  'timeZone',
  'url',
  'valueMissing',
  'workflowMissing',
  'yearOrder',
] as const;

export type Rule = (typeof RULES)[number];

interface Found {
  readonly code?: string | undefined;
  readonly path?: readonly PropertyKey[] | undefined;
}

/**
 * Options of a Zod refinement that failed by one of our rules.
 *
 * @param path where in the value the problem is to be reported
 * @param reads keys that a rule between fields looks at. Zod would leave such a rule out when anything at all is wrong
 *   with the entry; so it is left out only when one of these is, and one check finds everything.
 */
export function issue(rule: Rule, path?: readonly PropertyKey[], reads?: readonly PropertyKey[]) {
  const isReadable = ({ issues }: { readonly issues: readonly Found[] }) =>
    issues.every(({ code, path: [key] = [] }) =>
      key === undefined ? code === 'unrecognized_keys' : reads?.includes(key) !== true,
    );
  return { params: { rule }, ...(path && { path: [...path] }), ...(reads && { when: isReadable }) };
}
