import { taxonomy, type MomentKey } from '#libs/directory';
import type { WantedCategory } from './candidates.repository.js';
import type { MatchFilter } from './match.js';
import { searchRadiusKm, WALK_METRES } from './ranking/catchment.js';
import { categoriesOf, travelKm, type MatchProfile } from './ranking/profile.js';
import { complementaryCategories, competes } from './theory/category-matrix.js';

/** How many kinds of business are looked for at once. */
const KINDS = 36;
/** How far "near here" is when nobody says. */
const NEAR_KM = 5;

/** The kinds of business to look for, the most complementary first, and how far each is worth looking. */
export function wantedCategories(
  you: Pick<MatchProfile, 'categoryKey' | 'otherCategoryKeys' | 'excludedCategoryKeys' | 'travelsKm'>,
  filter: MatchFilter,
  ruledOut: (key: string) => boolean = () => false,
): WantedCategory[] {
  const own = categoriesOf(you);
  const wanted = new Map<string, { score: number; withinKm: number }>();
  for (const mine of own) {
    for (const { key, score } of complementaryCategories(mine.key, Infinity)) {
      const theirs = taxonomy.byKey(key);
      if (!theirs || you.excludedCategoryKeys.includes(key) || ruledOut(key)) continue;
      if (own.some((one) => competes(one.key, key))) continue;
      if (
        filter.moment &&
        !(hasMoment(mine.moments, filter.moment) && hasMoment(theirs.moments, filter.moment))
      )
        continue;
      const before = wanted.get(key);
      const radius = searchRadiusKm(travelKm(you, mine), theirs.visit.travelKm);
      wanted.set(key, {
        score: Math.max(score, before?.score ?? 0),
        withinKm: within(filter, Math.max(radius, before?.withinKm ?? 0)),
      });
    }
  }
  return [...wanted]
    .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
    .slice(0, KINDS)
    .map(([key, { withinKm }]) => ({ key, withinKm }));
}

/** An area the viewer drew counts as it is; a walk is a walk; otherwise the catchments decide. */
function within({ near, walkable }: MatchFilter, radiusKm: number): number {
  if (near) return near.withinKm ?? NEAR_KM;
  return walkable ? WALK_METRES / 1_000 : radiusKm;
}

const hasMoment = (weights: Readonly<Partial<Record<MomentKey, number>>>, key: string): boolean =>
  key in weights;
