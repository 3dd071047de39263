import { Injectable } from '@nestjs/common';
import { CandidatesRepository } from '../candidates.repository.js';
import { maySeeMatches, type SeatHolder } from '../match.policy.js';
import { Matchmaker } from '../matchmaker.js';
import { profileSteps, type ProfileStep } from '../what-if/profile-steps.js';
import { WhatIf } from '../what-if/what-if.js';
import { yourKindInWords } from '../wording/kind-in-words.js';
import { tellStep } from '../wording/tell-change.js';
import type { MatchLocale } from '../wording/voice.js';

/** A business, and whom the caller rules out because they already work together or a proposal is open. */
export interface ReviewRequest {
  readonly businessId: string;
  readonly without: readonly string[];
  readonly locale: MatchLocale;
}

/** A step with its sentences. */
export type ToldStep = ProfileStep & { readonly text: string };

/** Says what to add to a profile next and what it would do to the matches; nothing to somebody without a seat in the business, or when nothing is left to say. */
@Injectable()
export class ReviewProfile {
  constructor(
    private readonly matchmaker: Matchmaker,
    private readonly candidates: CandidatesRepository,
    private readonly whatIf: WhatIf,
  ) {}

  async execute(
    viewer: SeatHolder | null,
    { businessId, without, locale }: ReviewRequest,
  ): Promise<ToldStep[]> {
    if (!viewer || !maySeeMatches(viewer, businessId)) return [];
    const known = await this.matchmaker.viewer(businessId, without);
    if (!known || known.you.status === 'closed') return [];
    const { you } = known;
    const { now, gains } = await this.whatIf.suppose({
      viewer: known,
      otherIds: [],
      without,
      also: 'gains only',
    });
    const steps = profileSteps(you, now, gains);
    const names = await this.namesOf(steps.flatMap(({ example }) => example?.otherId ?? []));
    const yourKind = yourKindInWords(you, locale);
    return steps.map((step) => {
      const name = names.get(step.example?.otherId ?? '') ?? null;
      return { ...step, text: tellStep(step, yourKind, name, locale) };
    });
  }

  private async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const read = ids.length > 0 ? await this.candidates.profiles(ids) : [];
    return new Map(read.map(({ id, name }) => [id, name]));
  }
}
