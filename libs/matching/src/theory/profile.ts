import {
  audiences,
  moments,
  taxonomy,
  type AudienceKey,
  type Category,
  type MomentKey,
  type Weights,
} from '#libs/directory';

/** A weighted key as it is listed in the knowledge. */
export type Entry<K extends string> = readonly [K, number];

/** The weights of a category as a list, heaviest first. */
export function entries<K extends string>(weights: Weights<K>): Entry<K>[] {
  return (Object.entries(weights) as [K, number][]).sort((a, b) => b[1] - a[1]);
}

/** How telling a key is: 1 for the rarest, smaller the more kinds of business share it. */
function rarity<K extends string>(
  keys: readonly K[],
  of: (category: Category) => Weights<K>,
): Record<K, number> {
  const list = taxonomy.all().filter((category) => category.commercial);
  const raw = keys.map((key): [K, number] => {
    const mass = list.reduce((total, category) => total + (of(category)[key] ?? 0), 0);
    return [key, Math.log(1 + list.length / Math.max(mass, 1))];
  });
  const highest = Math.max(...raw.map(([, value]) => value));
  return Object.fromEntries(raw.map(([key, value]) => [key, value / highest])) as Record<K, number>;
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

/** How telling each moment is. */
export const momentRarity = once(() =>
  rarity(Object.keys(moments) as MomentKey[], (category) => category.moments),
);

/** How telling each audience is. */
export const audienceRarity = once(() =>
  rarity(Object.keys(audiences) as AudienceKey[], (category) => category.audiences),
);

const frequency = {
  daily: 0,
  weekly: 1,
  monthly: 2,
  yearly: 3,
  'once-in-a-while': 4,
  'once-in-a-lifetime': 5,
} as const;
const ticket = { low: 0, mid: 1, high: 2, 'very-high': 3 } as const;
const mode = { impulse: 0, errand: 1, appointment: 2, project: 3 } as const;

/** How differently customers use the two (0 alike, 1 wholly different): a commuter does not buy a roof with a coffee. */
export function visitDistance(a: Category, b: Category): number {
  const steps = Math.abs(frequency[a.visit.frequency] - frequency[b.visit.frequency]) / 5;
  const spend = Math.abs(ticket[a.visit.ticket] - ticket[b.visit.ticket]) / 3;
  const manner = Math.abs(mode[a.visit.mode] - mode[b.visit.mode]) / 3;
  return (steps + spend + manner) / 3;
}

const pullOf = {
  daily: 1,
  weekly: 0.9,
  monthly: 0.6,
  yearly: 0.25,
  'once-in-a-while': 0.3,
  'once-in-a-lifetime': 0.05,
};
const streetOf = { impulse: 1, errand: 0.75, appointment: 0.45, project: 0.05 };
const spendOf = { low: 1, mid: 0.9, high: 0.55, 'very-high': 0.25 };

/** How many people a business brings to its street (0–1). */
export function pull(category: Category): number {
  return pullOf[category.visit.frequency] * street(category);
}

/** How readily a passer-by becomes a customer (0–1). */
export function street(category: Category): number {
  if (!category.sellsTo.includes('consumers')) return 0;
  return streetOf[category.visit.mode] * spendOf[category.visit.ticket];
}

/** How much of the day of the one with the shorter day the two share: people in the street at night see no open bakery. */
export function sameTime(a: Category, b: Category): number {
  const shared = a.visit.dayParts.filter((part) => b.visit.dayParts.includes(part)).length;
  return shared / Math.max(1, Math.min(a.visit.dayParts.length, b.visit.dayParts.length));
}
