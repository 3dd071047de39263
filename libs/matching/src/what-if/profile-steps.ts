import { effectOf, firstOf, type EditEffect, type Supposed } from './match-change.js';
import type { MatchProfile } from '../ranking/profile.js';
import { EDIT_EFFORTS, effortOf, partOf, type ProfileGain, type ProfilePart } from './profile-edit.js';
import { bySize, reads, shift, type Stand, type Stands } from './stand.js';

/** How many steps are told; more would be nagging. */
const MOST_STEPS = 3;

/** A next thing to say in a profile, and what it would do. */
export interface ProfileStep {
  readonly edit: ProfileGain;
  readonly effect: EditEffect;
  /** How many who are no matches now would be among the first. */
  readonly joining: number;
  /** The match it does most for. */
  readonly example: {
    readonly otherId: string;
    /** Null when it is no match now. */
    readonly before: Stand | null;
    readonly after: Stand;
  } | null;
}

/** What other people look for first in a profile, in this order. */
const ASKED_FIRST = ['channels', 'audience', 'offerings', 'hours'] as const;

/**
 * What to add next, each for itself: what brings most first matches a better word or among the list, one for each part of the profile. Where
 * nothing does, the parts that are still empty, unless filling them would cost a match its word; none in a full profile that nothing helps.
 */
export function profileSteps(
  you: MatchProfile,
  now: Stands,
  gains: readonly Supposed<ProfileGain>[],
): ProfileStep[] {
  const all = gains.map(({ edit, stands }) => stepOf(edit, now, stands));
  const lifting = all
    .filter((step) => worthOf(step) > 0)
    .sort(
      (a, b) =>
        worthOf(b) - worthOf(a) ||
        EDIT_EFFORTS.indexOf(effortOf(a.edit)) - EDIT_EFFORTS.indexOf(effortOf(b.edit)),
    );
  const steps = lifting.length > 0 ? lifting : fillingSteps(you, all);
  const parts = new Set<ProfilePart>();
  return steps.filter(({ edit }) => !parts.has(partOf(edit)) && parts.add(partOf(edit))).slice(0, MOST_STEPS);
}

/** Whether a step is told for what it would do to matches, and not because that part of the profile is empty. */
export const isLifting = (step: ProfileStep): boolean => worthOf(step) > 0;

const fillingSteps = (you: MatchProfile, all: readonly ProfileStep[]): ProfileStep[] =>
  ASKED_FIRST.filter((part) => saidIn(you)[part].length === 0).flatMap((part) =>
    all.filter((step) => partOf(step.edit) === part && step.effect.worse === 0),
  );

const saidIn = ({ channels, audience, offerings, openingHours }: MatchProfile) => ({
  channels,
  audience,
  offerings,
  hours: openingHours,
});

const worthOf = ({ effect: { better, worse }, joining }: ProfileStep): number => better - worse + joining;

function stepOf(edit: ProfileGain, now: Stands, then: Stands): ProfileStep {
  const improved = firstOf(now)
    .flatMap(([otherId, before]) => {
      const after = then.get(otherId);
      const moved = after && shift(before, after);
      return moved && reads(moved) === 'better' ? [{ otherId, before, after, moved }] : [];
    })
    .sort((a, b) => bySize(a.moved, b.moved) || (a.before.place ?? 0) - (b.before.place ?? 0));
  const joining = firstOf(then)
    .filter(([otherId]) => !now.has(otherId))
    .map(([otherId, after]) => ({ otherId, before: null, after }));
  const [example = joining[0]] = improved;
  return {
    edit,
    effect: effectOf(now, then),
    joining: joining.length,
    example: example ? { otherId: example.otherId, before: example.before, after: example.after } : null,
  };
}
