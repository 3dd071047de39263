import {
  EDIT_EFFORTS,
  effortOf,
  type ProfileEdit,
  type ProfileGain,
  type ProfileLoss,
} from './profile-edit.js';
import { bySize, falls, reads, rises, shift, type Stand, type Stands } from './stand.js';

/** How many of the first matches an edit is told by. */
export const FIRST_MATCHES = 20;

/** Where everybody would stand after an edit. */
export interface Supposed<Edit extends ProfileEdit = ProfileEdit> {
  readonly edit: Edit;
  readonly stands: Stands;
}

/** What the first matches would become by an edit. */
export interface EditEffect {
  /** How many first matches there are. */
  readonly lookedAt: number;
  /** Those of them of whom a word rises and none falls. */
  readonly better: number;
  /** Those of whom a word falls, and those who would be no matches any more. */
  readonly worse: number;
}

/** What would change one match. */
export interface MatchChange<Edit extends ProfileEdit = ProfileEdit> {
  readonly edit: Edit;
  readonly before: Stand;
  /** Null when it would be no match any more. */
  readonly after: Stand | null;
  /** What the same edit does to the first matches. */
  readonly effect: EditEffect;
}

/** The least that an owner could do to lift a match: the least effort first, then the greatest effect; what costs others more than it brings comes last. Null when nothing lifts it. */
export function cheapestLift(
  otherId: string,
  now: Stands,
  gains: readonly Supposed<ProfileGain>[],
): MatchChange<ProfileGain> | null {
  const before = now.get(otherId);
  if (!before) return null;
  const [best] = gains
    .flatMap(({ edit, stands }) => {
      const after = stands.get(otherId);
      const moved = after && shift(before, after);
      return moved && rises(moved) ? [{ edit, before, after, moved, effect: effectOf(now, stands) }] : [];
    })
    .sort(
      (a, b) =>
        Number(harms(a.effect)) - Number(harms(b.effect)) ||
        EDIT_EFFORTS.indexOf(effortOf(a.edit)) - EDIT_EFFORTS.indexOf(effortOf(b.edit)) ||
        bySize(a.moved, b.moved),
    );
  return best ?? null;
}

const harms = ({ better, worse }: EditEffect): boolean => worse > better;

/**
 * What of the profile a match rests on most: one thing where one is enough to sink it, else all channels together. Null when it would stand as
 * it does without any of it.
 */
export function costliestLoss(
  otherId: string,
  now: Stands,
  losses: readonly Supposed<ProfileLoss>[],
): MatchChange<ProfileLoss> | null {
  const before = now.get(otherId);
  if (!before) return null;
  const [worst] = losses
    .flatMap(({ edit, stands }) => {
      const after = stands.get(otherId) ?? null;
      const moved = after && shift(before, after);
      return !moved || falls(moved) ? [{ edit, before, after, moved, effect: effectOf(now, stands) }] : [];
    })
    .sort(
      (a, b) =>
        Number(isMany(a.edit)) - Number(isMany(b.edit)) ||
        (a.moved && b.moved ? bySize(a.moved, b.moved) : Number(!!a.moved) - Number(!!b.moved)),
    );
  return worst ?? null;
}

const isMany = ({ kind }: ProfileLoss): boolean => kind === 'lose_all_channels';

/** The first matches of a list and where they stand, in their order. */
export const firstOf = (stands: Stands): [string, Stand][] =>
  [...stands]
    .filter(([, { place }]) => place !== null && place <= FIRST_MATCHES)
    .sort(([, a], [, b]) => (a.place ?? 0) - (b.place ?? 0));

/** What becomes of the first matches. */
export function effectOf(now: Stands, then: Stands): EditEffect {
  const first = firstOf(now);
  const words = first.map(([id, before]) => {
    const after = then.get(id);
    return after ? reads(shift(before, after)) : 'worse';
  });
  return {
    lookedAt: first.length,
    better: words.filter((word) => word === 'better').length,
    worse: words.filter((word) => word === 'worse').length,
  };
}
