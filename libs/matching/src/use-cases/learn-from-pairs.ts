import { Injectable } from '@nestjs/common';
import { Clock, type Day } from '#libs/common';
import { Database } from '#libs/database';
import { type Pair, PairHistoriesRepository } from '#libs/partnerships';
import { rememberedFrom } from '../learning/evidence.js';
import { grouped } from '../learning/grouped.js';
import { learntFrom } from '../learning/learning-day.js';
import type { MatchOutcome } from '../learning/match-outcome.entity.js';
import { outcomeOf, type PairOutcome } from '../learning/outcome.js';
import { type Kinds, OutcomesRepository } from '../learning/outcomes.repository.js';
import { MatchMarksRepository } from '../match-marks.repository.js';
import { bestKinds } from '../ranking/category-pair.js';
import { SumUpOutcomes } from './sum-up-outcomes.js';

/**
 * Reads again all that happened between some pairs of businesses, and works out anew what they teach. It looks at how things stand, not at
 * what has just changed: told twice, too late or in another order it comes to the same.
 */
@Injectable()
export class LearnFromPairs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly histories: PairHistoriesRepository,
    private readonly marks: MatchMarksRepository,
    private readonly outcomes: OutcomesRepository,
    private readonly sumUp: SumUpOutcomes,
  ) {}

  /** @param fromDay when it begins to count, for whoever makes a past of its own: the next day that has begun nowhere, if not said */
  async execute(told: readonly Pair[], fromDay = learntFrom(this.clock.now())): Promise<void> {
    const pairs = [...new Map(told.map(inOneOrder).map((pair) => [keyOf(pair), pair])).values()];
    if (pairs.length === 0) return;
    await this.database.transaction(async () => {
      await this.outcomes.lock();
      const learnt = await this.learn(pairs, fromDay);
      const before = await this.outcomes.replace(pairs, learnt);
      const kinds = [...before, ...learnt.flatMap(kindsOf)];
      const ids = pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]);
      await this.sumUp.execute(
        [...new Map(kinds.map((both) => [both.join(' '), both])).values()],
        [...new Set(ids)],
        fromDay,
      );
    });
  }

  private async learn(pairs: readonly Pair[], fromDay: Day): Promise<MatchOutcome[]> {
    const histories = new Map((await this.histories.between(pairs)).map((one) => [keyOf(one), one]));
    const dismissals = grouped(await this.marks.dismissalsBetween(pairs), keyOf);
    const ids = [...new Set(pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]))];
    const businesses = new Map((await this.outcomes.kindsOf(ids)).map((one) => [one.id, one]));
    return pairs.flatMap((pair) => {
      const [one, other] = [businesses.get(pair.oneId), businesses.get(pair.otherId)];
      const outcome = outcomeOf({
        history: histories.get(keyOf(pair)) ?? null,
        dismissals: dismissals.get(keyOf(pair)) ?? [],
      });
      if (!one || !other || !outcome || outcome.on < rememberedFrom(fromDay)) return [];
      const kinds = bestKinds(one, other);
      return bothSides(pair, outcome, kinds && [kinds.yours.key, kinds.theirs.key]);
    });
  }
}

/** Pairs are told either way round. */
const inOneOrder = ({ oneId, otherId }: Pair): Pair =>
  oneId < otherId ? { oneId, otherId } : { oneId: otherId, otherId: oneId };

const keyOf = ({ oneId, otherId }: Pair): string => `${oneId} ${otherId}`;

const kindsOf = ({ kind, otherKind }: MatchOutcome): Kinds[] =>
  kind !== null && otherKind !== null && kind < otherKind ? [[kind, otherKind]] : [];

/** The two rows of a pair. */
function bothSides(
  { oneId, otherId }: Pair,
  { yes, no, askingOne, askingOther, on: settledOn }: PairOutcome,
  kinds: Kinds | null,
): MatchOutcome[] {
  const [kind, otherKind] = kinds ?? [null, null];
  const both = { yes, no, settledOn };
  return [
    { ...both, businessId: oneId, otherId, kind, otherKind, asking: askingOne },
    { ...both, businessId: otherId, otherId: oneId, kind: otherKind, otherKind: kind, asking: askingOther },
  ];
}
