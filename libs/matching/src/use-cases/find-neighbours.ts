import { Injectable } from '@nestjs/common';
import {
  Clock,
  dayIn,
  distanceMetres,
  idPart,
  mapPage,
  numberPart,
  type Page,
  type PageRequest,
  pageSize,
  readCursor,
  toPage,
} from '#libs/common';
import { BlocksRepository } from '#libs/directory';
import { explainMatch } from '../explain-match.js';
import { dismissedIn, MatchMarksRepository } from '../match-marks.repository.js';
import { maySeeMatches, type SeatHolder } from '../match.policy.js';
import { Matchmaker } from '../matchmaker.js';
import { playStart } from '../plays/choose-play.js';
import { type JudgedMatch, LEAST_SCORE } from '../ranking/judge-match.js';
import type { MatchProfile } from '../ranking/profile.js';
import { type Facets, facetsOf, NO_FACETS } from '../search/facets.js';
import {
  checkedSearch,
  type FoundNeighbour,
  isNarrowed,
  type NeighbourSearch,
} from '../search/neighbour-search.js';
import { type FoundProfile, MOST_FOUND, NeighboursRepository } from '../search/neighbours.repository.js';
import { neighbourQuery } from '../search/neighbour-query.js';
import { byStanding, type Standing, valueOf } from '../search/search-order.js';
import { whyNoMatch } from '../standing.js';
import type { MatchLocale } from '../wording/voice.js';

export interface NeighboursRequest extends NeighbourSearch {
  /** The business that looks. */
  readonly businessId: string;
  readonly page: PageRequest;
  readonly locale: MatchLocale;
  /** Businesses that are not among the matches for reasons matching does not know. */
  readonly without?: readonly string[];
}

export interface FoundNeighbours {
  readonly page: Page<FoundNeighbour>;
  readonly facets: Facets;
}

interface Ranked extends Standing {
  readonly profile: MatchProfile;
  readonly judged: JudgedMatch | null;
}

/**
 * Finds neighbours by words, filters and place for somebody with a seat in the business that looks; empty for anybody else.
 * Asks the database the same number of times however much there is: twice as often for candidates when a filter is set,
 * because facets count what the filters leave out.
 */
@Injectable()
export class FindNeighbours {
  constructor(
    private readonly matchmaker: Matchmaker,
    private readonly neighbours: NeighboursRepository,
    private readonly blocks: BlocksRepository,
    private readonly marks: MatchMarksRepository,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: SeatHolder | null, request: NeighboursRequest): Promise<FoundNeighbours> {
    const { businessId, locale, page, without = [] } = request;
    const first = pageSize(page);
    const after = standingIn(page);
    const search = checkedSearch(request);
    const filter = search.filter ?? {};
    const looking =
      viewer && maySeeMatches(viewer, businessId) ? await this.matchmaker.viewer(businessId, without) : null;
    if (!looking || looking.you.status === 'closed')
      return { page: { edges: [], hasNextPage: false }, facets: NO_FACETS };
    const { you } = looking;
    const marks = await this.marks.ofBusiness(businessId);
    const query = neighbourQuery(you, search, await this.blocks.allOf(businessId), locale);
    const all = await this.neighbours.find({ ...query, filter: {} });
    const found = isNarrowed(filter) ? await this.neighbours.find(query) : all;
    const beliefs = await this.matchmaker.learntToday(you);
    const judged = new Map(
      this.matchmaker
        .judge(you, found, beliefs)
        .filter(({ score }) => score >= LEAST_SCORE)
        .map((one) => [one.them.id, one]),
    );
    const rank = (profile: FoundProfile): Ranked => {
      const match = judged.get(profile.id) ?? null;
      return {
        id: profile.id,
        profile,
        metres: distanceMetres(you, profile),
        value: valueOf(profile.likeness, match?.score ?? 0),
        judged: match,
      };
    };
    const ranked = found
      .map(rank)
      .sort(byStanding)
      .filter((one) => after === null || byStanding(one, after) > 0);
    const today = dayIn(you.timeZone, this.clock.now());
    const hold = await this.matchmaker.holds(looking, [...without, ...dismissedIn(marks)], today);
    const startsOn = playStart(you, this.clock.now());
    const rows = toPage(ranked.slice(0, first + 1), first, ({ value, metres, id }) => [value, metres, id]);
    return {
      facets: facetsOf(all, filter, locale, all.length < MOST_FOUND),
      page: mapPage(rows, ({ id, profile, metres, judged: match }): FoundNeighbour => {
        const mark = marks.find(({ otherId }) => otherId === id);
        const marked = { saved: Boolean(mark?.savedAt), dismissed: Boolean(mark?.dismissedAt) };
        return {
          id: `${businessId}:${id}`,
          otherId: id,
          distanceMetres: Math.round(metres),
          match: match && explainMatch(you, match, hold(match), marked, locale, startsOn),
          standing: match ? 'suggested' : whyNoMatch(you, profile, beliefs),
        };
      }),
    };
  }
}

function standingIn({ after }: PageRequest): Standing | null {
  if (!after) return null;
  const [value, metres, id] = readCursor(after, numberPart, numberPart, idPart);
  return { value, metres, id };
}
