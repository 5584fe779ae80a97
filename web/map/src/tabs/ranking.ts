import type { PlannerTabQuery, PlannerVillageFragment, ProspectPartsFragment } from '../graphql/generated';

/** A village of the planner's list; `prospects` best first, empty where too little is known for a rank. */
export interface RankedVillage {
  readonly village: PlannerVillageFragment;
  readonly prospects: readonly ProspectPartsFragment[];
}

type Prospects = NonNullable<PlannerTabQuery['prospects']>['nodes'];

/** Each village once: first those with prospects, in the order of their best, then the others as they come. */
export function rank(prospects: Prospects, villages: readonly PlannerVillageFragment[]): RankedVillage[] {
  const ranked = new Map<string, { village: PlannerVillageFragment; prospects: ProspectPartsFragment[] }>();
  for (const { village, ...prospect } of prospects) {
    const known = ranked.get(village.code);
    if (known) known.prospects.push(prospect);
    else ranked.set(village.code, { village, prospects: [prospect] });
  }
  const others = villages.filter((village) => !ranked.has(village.code));
  return [...ranked.values(), ...others.map((village) => ({ village, prospects: [] }))];
}
