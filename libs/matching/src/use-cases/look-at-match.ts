import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '#libs/common';
import { explainMatch } from '../explain-match.js';
import type { Match } from '../match.js';
import { dismissedIn, MatchMarksRepository } from '../match-marks.repository.js';
import { Matchmaker } from '../matchmaker.js';
import { playStart } from '../plays/choose-play.js';
import type { MatchLocale } from '../wording/voice.js';

/**
 * One match: this business and that one, with a play and the reasons that the list of today tells. Null when the two would never
 * be matched.
 */
@Injectable()
export class LookAtMatch {
  constructor(
    private readonly matchmaker: Matchmaker,
    private readonly marks: MatchMarksRepository,
    private readonly clock: Clock,
  ) {}

  /** @param without businesses that are not in the list for reasons matching does not know */
  async execute(
    businessId: string,
    otherId: string,
    locale: MatchLocale,
    without: readonly string[] = [],
  ): Promise<Match | null> {
    const viewer = await this.matchmaker.viewer(businessId, without);
    if (!viewer) return null;
    const { you } = viewer;
    const [judged] = await this.matchmaker.among(you, [otherId], {});
    if (!judged) return null;
    const marks = await this.marks.ofBusiness(businessId);
    const mark = marks.find((one) => one.otherId === otherId);
    const today = dayIn(you.timeZone, this.clock.now());
    const hold = await this.matchmaker.holds(viewer, [...without, ...dismissedIn(marks)], today);
    return explainMatch(
      you,
      judged,
      hold(judged),
      { saved: Boolean(mark?.savedAt), dismissed: Boolean(mark?.dismissedAt) },
      locale,
      playStart(you, this.clock.now()),
    );
  }
}
