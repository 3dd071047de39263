/**
 * The third simulated market, as its model draws it (Tomita and Yokoyama, arXiv 2409.00720): how much one wants another is half what everybody thinks of that one,
 * from 0 for the least popular to 1 for the most, and half a taste of its own, drawn evenly. Those who make lists know all of it. So nothing
 * here depends on what is known of trades: it shows what joining both sides and sharing attention are worth by themselves.
 */
import { taxonomy } from '#libs/directory';
import { areRivals } from '../../libs/matching/src/ranking/category-pair.js';
import { seededRandom } from '../support/seeded-random.js';
import { kinds, placedIn, type Resident, type Town } from './market-town.js';

const BUSINESSES = 240;
/** How much of a wish everybody shares. */
const SHARED = 0.5;

/** The same town for the same seed. */
export function knownTown(seed: number): Town {
  const random = seededRandom(seed * 15_485_863);
  const residents = Array.from({ length: BUSINESSES }, (_, index) => resident(index, random));
  const chances = new Map<string, number>();
  const wishes = new Set<string>();
  for (const one of residents)
    for (const [index, other] of residents.entries()) {
      if (one === other || areRivals(one.profile, other.profile)) continue;
      const popularity = 1 - index / (BUSINESSES - 1);
      const chance = SHARED * popularity + (1 - SHARED) * random();
      const pair = `${one.profile.id} ${other.profile.id}`;
      chances.set(pair, chance);
      if (random() < chance) wishes.add(pair);
    }
  return {
    residents,
    wants: (id, otherId) => wishes.has(`${id} ${otherId}`),
    chance: (id, otherId) => chances.get(`${id} ${otherId}`) ?? 0,
  };
}

/** Kinds and places are drawn as in the other markets, and have nothing to do with the wishes. */
function resident(index: number, random: () => number): Resident {
  const kind = taxonomy.byKey(kinds[Math.floor(random() * kinds.length)] ?? '');
  return {
    profile: placedIn(index, kind?.key ?? null, random),
    attentionBudget: 2 + Math.floor(random() * 8),
    keenness: 1,
    patienceKm: Infinity,
    hunger: 0,
  };
}
