import { addDays, type Day } from '#libs/common';
import { type Evidence, faded, LEAST_BUSINESSES } from './belief.js';

/** What became of two businesses of two kinds. */
export interface KindsOutcome {
  readonly businessId: string;
  readonly otherId: string;
  readonly yes: number;
  readonly no: number;
  readonly on: Day;
}

/** Older outcomes are forgotten: two half-lives. */
export const REMEMBERED_DAYS = 730;
/** So many outcomes of one business with one kind count, the first ones: nobody makes the rule for all of his kind. */
const MOST_OF_ONE = 3;
/** Outcomes count in groups of so many, so that nobody sees what a single one did to a belief. */
const GROUP = 3;

/** The first day whose outcomes still count on this one. */
export const rememberedFrom = (day: Day): Day => addDays(day, -REMEMBERED_DAYS);

/** In the order in which things happened, the same for everybody. */
export const inOrder = <One extends { on: Day; otherId: string }>(list: readonly One[]): One[] =>
  [...list].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.otherId < b.otherId ? -1 : 1));

/** As many of the first as fill whole groups. */
export const inGroups = <One>(list: readonly One[]): One[] =>
  list.slice(0, list.length - (list.length % GROUP));

/** What the outcomes of two kinds come to on a day, whatever order they are told in. */
export function evidenceOf(outcomes: readonly KindsOutcome[], day: Day): Evidence {
  const counts = new Map<string, number>();
  const remembered = outcomes.filter(({ on }) => on >= rememberedFrom(day));
  const kept = inOrder([...remembered].sort((a, b) => (a.businessId < b.businessId ? -1 : 1))).filter(
    ({ businessId, otherId }) => {
      const both = [businessId, otherId];
      if (both.some((id) => (counts.get(id) ?? 0) >= MOST_OF_ONE)) return false;
      for (const id of both) counts.set(id, (counts.get(id) ?? 0) + 1);
      return true;
    },
  );
  const counted = inGroups(kept);
  const sum = (part: (one: KindsOutcome) => number) =>
    counted.reduce((total, one) => total + part(one) * faded(one.on, day), 0);
  return {
    yes: sum(({ yes }) => yes),
    no: sum(({ no }) => no),
    businesses: new Set(counted.map(({ businessId }) => businessId)).size,
    otherBusinesses: new Set(counted.map(({ otherId }) => otherId)).size,
    together: counted.length > 0 ? counted.filter(({ yes }) => yes > 0).length / counted.length : 0,
    on: day,
  };
}

/** Whether evidence comes from enough businesses of either kind to be used and shown. */
export const isEnough = ({ businesses, otherBusinesses }: Evidence): boolean =>
  Math.min(businesses, otherBusinesses) >= LEAST_BUSINESSES;
