import { Injectable } from '@nestjs/common';
import { Clock, dayIn, distanceMetres } from '#libs/common';
import { BlocksRepository } from '#libs/directory';
import { dismissedIn, MatchMarksRepository } from '../match-marks.repository.js';
import { Matchmaker, type MatchViewer } from '../matchmaker.js';
import { diversify } from '../ranking/diversify.js';
import type { MatchProfile } from '../ranking/profile.js';
import { type Standing, type StandingKind, whyNoMatch } from '../standing.js';

/** So far down a list somebody may look for a name. */
const LOOKED_THROUGH = 100;

/** Which two businesses, and whom the caller rules out because they already work together or a proposal is open. */
export interface StandingRequest {
  readonly businessId: string;
  readonly otherId: string;
  readonly without: readonly string[];
}

/**
 * Answers "why not X?" truthfully within what the asker may know. Own decisions and public facts are told. What the other side
 * or the operator decided (a block, a pause, kinds it does not want) looks like a place too far down the list: not today. Null when either does not
 * exist, or both are the same.
 */
@Injectable()
export class ExplainStanding {
  constructor(
    private readonly matchmaker: Matchmaker,
    private readonly marks: MatchMarksRepository,
    private readonly blocks: BlocksRepository,
    private readonly clock: Clock,
  ) {}

  async execute(request: StandingRequest): Promise<Standing | null> {
    const [viewer, them] = await Promise.all([
      this.matchmaker.viewer(request.businessId, request.without),
      this.matchmaker.profile(request.otherId),
    ]);
    if (!viewer || !them || viewer.you.id === them.id) return null;
    const { you } = viewer;
    const metres = Math.round(distanceMetres(you, them));
    const kind = (await this.decided(you, them, request)) ?? (await this.judged(you, them));
    if (kind !== 'suggested') return { kind, place: null, distanceMetres: metres };
    const place = await this.placeOf(viewer, them.id, request.without);
    return { kind: place ? 'suggested' : 'not_today', place, distanceMetres: metres };
  }

  /** What you decided yourself, the weightiest first. */
  private async decided(
    you: MatchProfile,
    them: MatchProfile,
    { without }: StandingRequest,
  ): Promise<StandingKind | null> {
    const [apart, mark] = await Promise.all([
      this.blocks.blockedBy(you.id, [them.id]),
      this.marks.ofPair(you.id, them.id),
    ]);
    if (apart.length > 0) return 'kept_apart';
    if (without.includes(them.id)) return 'engaged';
    return mark?.dismissedAt ? 'dismissed' : null;
  }

  private async judged(you: MatchProfile, them: MatchProfile): Promise<StandingKind> {
    const why = whyNoMatch(you, them, await this.matchmaker.learntToday(you));
    if (why !== 'not_today') return why;
    const [offered] = await this.matchmaker.among(you, [them.id], {});
    return offered ? 'suggested' : 'not_today';
  }

  private async placeOf(
    viewer: MatchViewer,
    otherId: string,
    without: readonly string[],
  ): Promise<number | null> {
    const hidden = dismissedIn(await this.marks.ofBusiness(viewer.you.id));
    const day = dayIn(viewer.you.timeZone, this.clock.now());
    const ordered = await this.matchmaker.suggest(viewer, {}, [...without, ...hidden], day);
    const index = diversify(ordered, LOOKED_THROUGH).findIndex(({ them }) => them.id === otherId);
    return index < 0 ? null : index + 1;
  }
}
