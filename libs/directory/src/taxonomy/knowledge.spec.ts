import { audiences } from './audiences.data.js';
import { circles } from './circles.data.js';
import { customs } from './customs.js';
import { dayParts, dayPartsOfGroup, ownDayParts } from './day-parts.data.js';
import { localBuying } from './local-buying.data.js';
import { momentSteps } from './moment-steps.data.js';
import { momentWords } from './moment-words.data.js';
import { moments, type MomentKey } from './moments.js';
import { needFamilies } from './need-families.data.js';
import { nearNeeds } from './near-needs.data.js';
import { needs, type NeedKey } from './needs.js';
import { momentsNamed, needsNamed } from './offering-words.js';
import { furtherRoles } from './roles.data.js';
import { taxonomy } from './taxonomy.js';
import { townCircles } from './town-circles.data.js';

const all = taxonomy.all();
const commercial = all.filter((category) => category.commercial);
const members = (lists: Readonly<Record<string, string>>): string[] =>
  Object.values(lists).flatMap((list) => list.split(' '));
const twice = (list: readonly string[]): string[] => list.filter((one, i) => list.indexOf(one) !== i);
const keysOf = (found: readonly { key: string }[]): string[] => found.map(({ key }) => key);

/** The linter of the knowledge: what a reviewer of the data files need not look for by eye. */
describe('the knowledge of every category', () => {
  it('says what people come for first, and leaves no need, moment or audience unused', () => {
    expect(keysOf(all.filter((c) => Math.max(...Object.values(c.needs)) < 0.6))).toEqual([]);
    const used = (of: (c: (typeof all)[number]) => object): Set<string> =>
      new Set(all.flatMap((category) => Object.keys(of(category))));
    const [needed, occasions, people, fields] = [
      used((c) => ({ ...c.needs, ...c.buys })),
      used((c) => c.moments),
      used((c) => c.audiences),
      used((c) => c.circles),
    ];
    expect(Object.keys(needs).filter((key) => !needed.has(key))).toEqual([]);
    expect(Object.keys(moments).filter((key) => !occasions.has(key))).toEqual([]);
    expect(Object.keys(audiences).filter((key) => !people.has(key))).toEqual([]);
    expect(Object.keys(circles).filter((key) => !fields.has(key))).toEqual([]);
  });

  it('gives every business a role, somebody to sell to and a time of day', () => {
    expect(keysOf(commercial.filter((c) => c.roles.length === 0))).toEqual([]);
    expect(keysOf(all.filter((c) => c.sellsTo.length === 0))).toEqual([]);
    expect(keysOf(all.filter((c) => c.visit.dayParts.length === 0))).toEqual([]);
    const order = (c: (typeof all)[number]): number[] =>
      c.visit.dayParts.map((part) => dayParts.indexOf(part));
    expect(
      keysOf(all.filter((c) => order(c).some((place, i, list) => place <= (list[i - 1] ?? -1)))),
    ).toEqual([]);
  });

  it('keeps visits plausible', () => {
    const visits = all.map(({ key, visit }) => ({ key, ...visit }));
    expect(keysOf(visits.filter((v) => v.dwellMinutes < 2 || v.dwellMinutes > 1440))).toEqual([]);
    expect(keysOf(visits.filter((v) => v.travelKm < 0.5 || v.travelKm > 250))).toEqual([]);
    expect(keysOf(visits.filter((v) => v.frequency === 'daily' && v.travelKm > 15))).toEqual([]);
    expect(keysOf(visits.filter((v) => v.mode === 'impulse' && v.ticket === 'very-high'))).toEqual([]);
    expect(keysOf(visits.filter((v) => v.mode === 'project' && v.frequency === 'daily'))).toEqual([]);
  });

  it('keeps cluster effects between 0 and 1, and only where customers go from one to the next', () => {
    expect(keysOf(all.filter(({ cluster }) => cluster < 0 || cluster > 1))).toEqual([]);
    expect(keysOf(all.filter((c) => c.cluster > 0 && !c.sellsTo.includes('consumers')))).toEqual([]);
  });

  it('never lets a business buy or host first of all what it sells itself', () => {
    const own = all.filter((c) =>
      (Object.entries(c.needs) as [NeedKey, number][]).some(
        ([need, weight]) => weight === 1 && ((c.buys[need] ?? 0) > 0.5 || (c.hosts[need] ?? 0) > 0.5),
      ),
    );
    expect(keysOf(own)).toEqual([]);
  });
});

describe('the lists beside the categories', () => {
  it('states every pair of near needs once, between 0 and 1, and never of a need with itself', () => {
    expect(twice(nearNeeds.map(([a, b]) => [a, b].sort().join(' ')))).toEqual([]);
    expect(nearNeeds.filter(([a, b, degree]) => a === b || degree < 0 || degree > 1)).toEqual([]);
    expect(Object.entries(needFamilies).filter(([, degree]) => degree < 0 || degree > 1)).toEqual([]);
  });

  it('keeps cohesion between 0 and 1, and no need in two steps of one moment', () => {
    expect(Object.values(moments).filter(({ cohesion }) => cohesion <= 0 || cohesion > 1)).toEqual([]);
    const steps = Object.entries(momentSteps) as [MomentKey, readonly string[]][];
    expect(steps.filter(([key]) => !(key in moments))).toEqual([]);
    expect(steps.filter(([, list]) => list.length < 2)).toEqual([]);
    expect(
      steps.flatMap(([key, list]) =>
        twice(list.flatMap((step) => step.split(' '))).map((n) => `${key} ${n}`),
      ),
    ).toEqual([]);
  });

  it('names only categories that exist, nobody twice, and nobody as a partner of itself', () => {
    const named = [...members(ownDayParts), ...members(furtherRoles), ...members(townCircles)];
    expect(named.filter((key) => !taxonomy.byKey(key))).toEqual([]);
    expect(twice(members(ownDayParts))).toEqual([]);
    for (const list of [...Object.values(townCircles), ...Object.values(furtherRoles)])
      expect(twice(list.split(' '))).toEqual([]);
    expect([...customs].filter(([of, list]) => list.includes(of) || twice(list).length > 0)).toEqual([]);
    expect(keysOf(commercial.filter(({ key }) => !customs.has(key)))).toEqual([]);
  });

  it('writes parts of the day, circles and common purchases with known words', () => {
    const parts = [...Object.values(dayPartsOfGroup), ...Object.keys(ownDayParts)].flatMap((text) =>
      text.split(' '),
    );
    expect(parts.filter((part) => !(dayParts as readonly string[]).includes(part))).toEqual([]);
    expect(Object.keys(townCircles).filter((key) => !(key in circles))).toEqual([]);
    expect(localBuying.filter(({ need, weight }) => !(need in needs) || weight <= 0 || weight > 0.3)).toEqual(
      [],
    );
  });
});

describe('words of occasions', () => {
  it('are plain, belong to known occasions, and read offerings in two languages', () => {
    const all = Object.entries(momentWords).flatMap(([key, list]) =>
      list.split(' ').map((word) => [key, word] as const),
    );
    expect(all.filter(([key, word]) => !(key in moments) || !/^[a-z]{3,}$/.test(word))).toEqual([]);
    expect(momentsNamed('Wedding flowers')).toEqual(['getting-married']);
    expect(momentsNamed('Hochzeitsfloristik')).toEqual(['getting-married']);
    expect(momentsNamed('Cut and blow-dry')).toEqual([]);
    expect(needsNamed('A massage for two')).toContain('massage');
    expect(needsNamed('Soup')).toEqual([]);
  });
});
