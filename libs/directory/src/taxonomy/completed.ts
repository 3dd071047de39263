import type { Category, CategoryData, DayPart, Role, Weights } from './category.js';
import type { CircleKey } from './circles.data.js';
import { dayParts, dayPartsOfGroup, ownDayParts } from './day-parts.data.js';
import { localBuying } from './local-buying.data.js';
import type { NeedKey } from './needs.js';
import { furtherRoles } from './roles.data.js';
import { townCircles } from './town-circles.data.js';

/** Turns "what: who who who" into "who: [what, what]". */
function byMember(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [what, members] of Object.entries(lists))
    for (const member of members.split(' ')) found.set(member, [...(found.get(member) ?? []), what]);
  return found;
}

const own = byMember(ownDayParts);
const circlesOf = byMember(townCircles);
const rolesOf = byMember(furtherRoles);

function timesOf({ key, group }: CategoryData): DayPart[] {
  const parts = (own.get(key)?.[0] ?? dayPartsOfGroup[group]).split(' ');
  return dayParts.filter((part) => parts.includes(part));
}

/** What every business of the town buys, never what it sells itself. */
function boughtBy({ group, needs, buys, commercial }: CategoryData): Weights<NeedKey> {
  if (commercial === false) return buys ?? {};
  const usual = localBuying
    .filter(({ need }) => !(need in needs))
    .map(({ need, weight, most }) => [need, most.includes(group) ? weight : weight / 2]);
  return { ...Object.fromEntries(usual), ...buys } as Weights<NeedKey>;
}

/** The category with everything that is kept in lists of its own, and all that goes without saying. */
export function completed(data: CategoryData): Category {
  const synonyms = { en: data.synonyms.en.split(', '), de: data.synonyms.de.split(', ') };
  const town = Object.fromEntries((circlesOf.get(data.key) ?? []).map((circle) => [circle, 1]));
  return {
    commercial: true,
    osm: [],
    hosts: {},
    cluster: 0,
    ...data,
    visit: { ...data.visit, dayParts: timesOf(data) },
    circles: { ...town, ...data.circles } as Weights<CircleKey>,
    roles: [...new Set([...(data.roles ?? []), ...((rolesOf.get(data.key) ?? []) as Role[])])],
    buys: boughtBy(data),
    synonyms,
  };
}
