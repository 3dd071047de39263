import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock, type Day, dayIn, distanceMetres, type Point } from '#libs/common';
import { BlocksRepository } from '#libs/directory';
import { CandidatesRepository, type Candidate, type WantedCategory } from './candidates.repository.js';
import { sharedMoments } from './explain-match.js';
import type { MatchFilter } from './match.js';
import { MatchExposuresRepository } from './match-exposures.repository.js';
import type { Beliefs } from './learning/belief.js';
import { BeliefsRepository } from './learning/beliefs.repository.js';
import { NeverMatched } from './never-matched.js';
import { countAnswers, shareAttention } from './ranking/attention.js';
import { WALK_METRES } from './ranking/catchment.js';
import { CategoryPairs } from './ranking/category-pair.js';
import { drawOrder } from './ranking/diversify.js';
import { judgeMatch, LEAST_SCORE, type JudgedMatch } from './ranking/judge-match.js';
import { type Hold, holdIn } from './ranking/hold.js';
import { preferNew } from './ranking/novelty.js';
import { isOutline, outlineOf } from './ranking/outline.js';
import { categoriesOf, type MatchProfile } from './ranking/profile.js';
import { wantedCategories } from './wanted-categories.js';

/** The nearest of each kind that are looked at. */
const PER_KIND = 20;
/** Somebody who looks at an area sees also what is far from the own door. */
const LEAST_SCORE_NEAR = 0.01;

/** Who looks for partners. */
export interface MatchViewer {
  readonly you: MatchProfile;
  /** Kinds of business it works with, or has an open proposal with. */
  readonly knownKinds: ReadonlySet<string>;
  /** Who blocks it, and whom it blocks. */
  readonly blockedIds: readonly string[];
}

/** Finds and judges candidates. Rules come first: whoever is out of the question is never scored. */
@Injectable()
export class Matchmaker {
  constructor(
    private readonly candidates: CandidatesRepository,
    private readonly blocks: BlocksRepository,
    private readonly never: NeverMatched,
    private readonly exposures: MatchExposuresRepository,
    private readonly beliefs: BeliefsRepository,
    private readonly clock: Clock,
  ) {}

  /** What matching knows of one business; null when it does not exist. */
  async profile(businessId: string): Promise<MatchProfile | null> {
    return (await this.candidates.profiles([businessId]))[0] ?? null;
  }

  /** A business and the kinds of those it works with already. Null when it does not exist. */
  async viewer(businessId: string, engagedWith: readonly string[]): Promise<MatchViewer | null> {
    const [profiles, blockedIds] = await Promise.all([
      this.candidates.profiles([businessId, ...engagedWith]),
      this.blocks.allOf(businessId),
    ]);
    const you = profiles.find(({ id }) => id === businessId);
    if (!you) return null;
    const others = profiles.filter((one) => one !== you);
    return { you, knownKinds: new Set(others.flatMap(({ categoryKey }) => categoryKey ?? [])), blockedIds };
  }

  /**
   * Suggestions for a business in the order of the day, not yet spread over categories. Listings of which nothing is known that
   * would change their place are judged by their outline; {@link complete} reads those that are shown.
   */
  async suggest(
    viewer: MatchViewer,
    filter: MatchFilter,
    without: readonly string[],
    day: string,
  ): Promise<JudgedMatch[]> {
    const [list = []] = await this.suppose(viewer, [viewer.you], filter, without, day);
    return list;
  }

  /**
   * What {@link suggest} would answer if the viewer were each of these: one look around for all of them. Others get a turn
   * between two of them.
   */
  async suppose(
    { you, knownKinds, blockedIds }: MatchViewer,
    variants: readonly MatchProfile[],
    filter: MatchFilter,
    without: readonly string[],
    day: string,
  ): Promise<JudgedMatch[][]> {
    const around = filter.near ?? you;
    const wanted = variants.map((one) =>
      wantedCategories(one, filter, (key) => this.never.rulesOut(one, key)),
    );
    const [beliefs, found] = await Promise.all([
      this.learnt(variants, day),
      this.candidates.nearest({
        around,
        wanted: widest(wanted),
        perCategory: PER_KIND,
        without: [you.id, ...blockedIds, ...without],
      }),
    ]);
    const [profiles, exposures] = await Promise.all([
      this.toJudge(found),
      this.exposures.before(
        day,
        found.map(({ id }) => id),
      ),
    ]);
    const least = filter.near ? LEAST_SCORE_NEAR : LEAST_SCORE;
    const judged: JudgedMatch[][] = [];
    for (const [index, one] of variants.entries()) {
      if (index > 0) await setImmediate();
      const near = within(around, wanted[index] ?? [], profiles);
      judged.push(this.judge(one, near, beliefs, filter).filter(({ score }) => score >= least));
    }
    return judged.map((list) => {
      const fresh = preferNew(list, { knownKinds, day });
      return drawOrder(countAnswers(shareAttention(fresh, exposures), exposures, day), you.id, day);
    });
  }

  /**
   * What keeps matches at their places in the list of suggestions, for those that are shown elsewhere: the same reasons are told
   * of them there.
   */
  async holds(viewer: MatchViewer, without: readonly string[], day: string): Promise<Hold> {
    return holdIn(await this.suggest(viewer, {}, without, day));
  }

  /** What has been learnt of the kinds that one and the same business is, or might be, as it counts on a day. */
  learnt(variants: readonly MatchProfile[], day: Day): Promise<Beliefs> {
    const kinds = variants.flatMap((one) => categoriesOf(one).map(({ key }) => key));
    return this.beliefs.ofKinds([...new Set(kinds)], day);
  }

  /** The same today. */
  learntToday(you: MatchProfile): Promise<Beliefs> {
    return this.learnt([you], dayIn(you.timeZone, this.clock.now()));
  }

  /** Reads what is still only an outline among these suggestions. Who cannot be offered any more meanwhile is left out. */
  async complete(you: MatchProfile, suggested: readonly JudgedMatch[]): Promise<JudgedMatch[]> {
    const ids = suggested.filter(({ them }) => isOutline(them)).map(({ them }) => them.id);
    const read = await this.offerable(ids);
    const learnt = new Map(
      suggested.map(({ pair }) => [`${pair.yours.key} ${pair.theirs.key}`, pair.belief]),
    );
    const beliefs: Beliefs = (kind, otherKind) => learnt.get(`${kind} ${otherKind}`) ?? null;
    const again = new Map(
      this.judge(you, [...read.values()], beliefs).map((judged) => [judged.them.id, judged]),
    );
    return suggested.flatMap((judged) => {
      if (!isOutline(judged.them)) return [judged];
      const whole = again.get(judged.them.id);
      return whole ? [{ ...whole, score: judged.score }] : [];
    });
  }

  /** Judges these businesses, in their order; whoever may not be offered, or never fits, is left out. */
  async among(you: MatchProfile, ids: readonly string[], filter: MatchFilter): Promise<JudgedMatch[]> {
    return this.judge(you, await this.meetable(you, ids), await this.learntToday(you), filter);
  }

  /** What matching knows of those of these businesses that may be offered to this one, in their order. */
  async meetable(you: MatchProfile, ids: readonly string[]): Promise<MatchProfile[]> {
    if (ids.length === 0) return [];
    const found = await this.offerable(ids);
    for (const id of [you.id, ...(await this.blocks.allOf(you.id))]) found.delete(id);
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** Candidates in their order: the outlines of those that are no more than that, the profiles of all others. */
  private async toJudge(found: readonly Candidate[]): Promise<MatchProfile[]> {
    const read = await this.offerable(found.filter(({ known }) => known === 2).map(({ id }) => id));
    return found.flatMap((one) => (one.known === 2 ? (read.get(one.id) ?? []) : outlineOf(one, one.known)));
  }

  private async offerable(ids: readonly string[]): Promise<Map<string, MatchProfile>> {
    const read = ids.length > 0 ? await this.candidates.offerable(ids) : [];
    return new Map(read.map((profile) => [profile.id, profile]));
  }

  /** Judges these profiles, in their order; whoever never fits is left out. Blocks are not asked for. */
  judge(
    you: MatchProfile,
    found: readonly MatchProfile[],
    beliefs: Beliefs,
    filter: MatchFilter = {},
  ): JudgedMatch[] {
    const pairs = new CategoryPairs(beliefs);
    return found.flatMap((them) => {
      if (this.never.parts(you, them)) return [];
      const judged = judgeMatch(you, them, pairs);
      return judged && passes(judged, filter) ? [judged] : [];
    });
  }
}

/** Each kind that any of these looks for, as far as the one that looks farthest. */
function widest(lists: readonly (readonly WantedCategory[])[]): WantedCategory[] {
  const kilometres = new Map<string, number>();
  for (const { key, withinKm } of lists.flat())
    kilometres.set(key, Math.max(withinKm, kilometres.get(key) ?? 0));
  return [...kilometres].map(([key, withinKm]) => ({ key, withinKm }));
}

/** Those that such a search alone would have found: the nearest of a kind within a circle come first within a wider one too. */
function within(
  around: Point,
  wanted: readonly WantedCategory[],
  profiles: readonly MatchProfile[],
): MatchProfile[] {
  const metres = new Map(wanted.map(({ key, withinKm }) => [key, withinKm * 1_000]));
  return profiles.filter((one) => distanceMetres(around, one) <= (metres.get(one.categoryKey ?? '') ?? -1));
}

function passes(judged: JudgedMatch, { moment, walkable, near }: MatchFilter): boolean {
  if (walkable && judged.distanceMetres > WALK_METRES) return false;
  if (near?.withinKm && distanceMetres(near, judged.them) > near.withinKm * 1_000) return false;
  return !moment || sharedMoments(judged).some((key) => key === moment);
}
