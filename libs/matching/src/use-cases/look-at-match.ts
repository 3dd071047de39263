import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/common';
import { explainMatch } from '../explain-match.js';
import type { Match } from '../match.js';
import { MatchMarksRepository } from '../match-marks.repository.js';
import { Matchmaker } from '../matchmaker.js';
import { playStart } from '../plays/choose-play.js';
import type { MatchLocale } from '../wording/voice.js';

/** One match: this business and that one, with reasons and a play. Null when the two would never be matched. */
@Injectable()
export class LookAtMatch {
  constructor(
    private readonly matchmaker: Matchmaker,
    private readonly marks: MatchMarksRepository,
    private readonly clock: Clock,
  ) {}

  async execute(businessId: string, otherId: string, locale: MatchLocale): Promise<Match | null> {
    const you = await this.matchmaker.profile(businessId);
    if (!you) return null;
    const [judged] = await this.matchmaker.among(you, [otherId], {});
    if (!judged) return null;
    const mark = await this.marks.ofPair(businessId, otherId);
    const marks = { saved: Boolean(mark?.savedAt), dismissed: Boolean(mark?.dismissedAt) };
    return explainMatch(you, judged, marks, locale, playStart(you, this.clock.now()));
  }
}
