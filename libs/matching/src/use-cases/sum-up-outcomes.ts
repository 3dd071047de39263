import { Injectable } from '@nestjs/common';
import type { Day } from '#libs/common';
import { answersOf } from '../learning/answers.js';
import { BeliefsRepository } from '../learning/beliefs.repository.js';
import { evidenceOf } from '../learning/evidence.js';
import { grouped } from '../learning/grouped.js';
import { type Kinds, OutcomesRepository } from '../learning/outcomes.repository.js';

/** Works out anew what some kinds and some businesses came to, to hold from a day on. Part of whatever changes outcomes, under their lock. */
@Injectable()
export class SumUpOutcomes {
  constructor(
    private readonly outcomes: OutcomesRepository,
    private readonly beliefs: BeliefsRepository,
  ) {}

  async execute(kinds: readonly Kinds[], businessIds: readonly string[], fromDay: Day): Promise<void> {
    const ofKinds = grouped(await this.outcomes.ofKinds(kinds), (one) => `${one.kind} ${one.otherKind}`);
    await this.beliefs.putKinds(
      kinds.map((both) => [both, evidenceOf(ofKinds.get(both.join(' ')) ?? [], fromDay)]),
      fromDay,
    );
    const asking = grouped(await this.outcomes.askingOf(businessIds), ({ businessId }) => businessId);
    await this.beliefs.putAnswers(
      new Map(businessIds.map((id) => [id, answersOf(asking.get(id) ?? [], fromDay)])),
      fromDay,
    );
  }
}
