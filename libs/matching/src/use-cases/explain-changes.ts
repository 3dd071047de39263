import { Injectable } from '@nestjs/common';
import { maySeeMatches, type SeatHolder } from '../match.policy.js';
import { Matchmaker } from '../matchmaker.js';
import { cheapestLift, costliestLoss, type MatchChange } from '../what-if/match-change.js';
import type { ProfileGain, ProfileLoss } from '../what-if/profile-edit.js';
import { WhatIf } from '../what-if/what-if.js';
import { yourKindInWords } from '../wording/kind-in-words.js';
import { tellLift, tellSink } from '../wording/tell-change.js';
import type { MatchLocale } from '../wording/voice.js';

/** Which matches of one business, and whom the caller rules out because they already work together or a proposal is open. */
export interface ChangesRequest {
  readonly businessId: string;
  readonly otherIds: readonly string[];
  readonly without: readonly string[];
  readonly locale: MatchLocale;
}

/** A change with its sentence. */
export type ToldChange<Edit extends ProfileGain | ProfileLoss = ProfileGain | ProfileLoss> =
  MatchChange<Edit> & { readonly text: string };

/** What would change one match; null where nothing in the own profile would. */
export interface MatchChanges {
  readonly lift: ToldChange<ProfileGain> | null;
  readonly sink: ToldChange<ProfileLoss> | null;
}

/** Explains what in the own profile would lift or sink these matches, all in one go. Nobody's, for somebody without a seat in the business. */
@Injectable()
export class ExplainChanges {
  constructor(
    private readonly matchmaker: Matchmaker,
    private readonly whatIf: WhatIf,
  ) {}

  async execute(
    viewer: SeatHolder | null,
    { businessId, otherIds, without, locale }: ChangesRequest,
  ): Promise<ReadonlyMap<string, MatchChanges>> {
    if (!viewer || !maySeeMatches(viewer, businessId)) return new Map();
    const known = await this.matchmaker.viewer(businessId, without);
    if (!known || known.you.status === 'closed') return new Map();
    const { you } = known;
    const { now, gains, losses } = await this.whatIf.suppose({
      viewer: known,
      otherIds,
      without,
      also: 'losses',
    });
    const yourKind = yourKindInWords(you, locale);
    return new Map(
      otherIds.map((id): [string, MatchChanges] => {
        const lift = cheapestLift(id, now, gains);
        const sink = costliestLoss(id, now, losses);
        return [
          id,
          {
            lift: lift && { ...lift, text: tellLift(lift, yourKind, locale) },
            sink: sink && { ...sink, text: tellSink(sink, locale) },
          },
        ];
      }),
    );
  }
}
