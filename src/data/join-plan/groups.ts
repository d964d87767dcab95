import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import type { Group } from '~/domain/plan/plan.ts';
import type { PlanEntries } from './entries.ts';

/** The groups of a plan, those that lead first; members without consent have lost their names. */
export function joinGroups(of: PlanEntries, { providers }: Catalogue): Map<string, Group> {
  const groups = of('plan-groups').map(({ id, data }): Group => ({
    ...data,
    id,
    members: data.members.map(({ name, consent, provider, role, organization, position }) => ({
      role,
      organization,
      position,
      // Without consent nobody learns the name; it ends here.
      name: consent ? name : undefined,
      provider: provider === undefined ? undefined : providers.get(provider),
    })),
  }));
  const kinds = ['management', 'coordination', 'working'];
  const rank = ({ kind, order = 9999 }: Group) => kinds.indexOf(kind) * 10_000 + order;
  return new Map(groups.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'cs')).map((g) => [g.id, g]));
}
