import { Injectable } from '@nestjs/common';
import {
  Clock,
  dayIn,
  encodeCursor,
  idPart,
  isPoint,
  momentPart,
  pageSize,
  readCursor,
  Refusal,
  type Page,
  type PageRequest,
  wholePart,
} from '#libs/common';
import { explainMatch } from '../explain-match.js';
import type { Match, MatchFilter } from '../match.js';
import type { MatchMark } from '../match-mark.entity.js';
import { dismissedIn, MatchMarksRepository } from '../match-marks.repository.js';
import { Matchmaker, type MatchViewer } from '../matchmaker.js';
import { playStart } from '../plays/choose-play.js';
import { diversify } from '../ranking/diversify.js';
import { holdIn } from '../ranking/hold.js';
import type { JudgedMatch } from '../ranking/judge-match.js';
import { stepOutside } from '../ranking/step-outside.js';
import type { MatchLocale } from '../wording/voice.js';

/** What to look for, and in which language to explain it. */
export interface MatchesRequest {
  readonly businessId: string;
  readonly filter?: MatchFilter | null;
  readonly page: PageRequest;
  readonly locale: MatchLocale;
  /** Businesses that are out of the question for reasons matching does not know, such as a partnership in force. */
  readonly without?: readonly string[];
  /** Whether one less obvious match may be put among suggestions that nothing narrows. */
  readonly mayStepOutside?: boolean;
}

/** Where a page ended: when the list was first asked for, the position and the business there. */
interface Place {
  readonly asOf: Date;
  readonly position: number;
  readonly id: string | null;
}

const NO_MATCHES: Page<Match> = { edges: [], hasNextPage: false };

/**
 * One page of the matches of a business. Asks the database at most eight times whatever the length of the list. The order is that of
 * the moment the first page was asked for, so a page stays right while the owner saves and dismisses.
 */
@Injectable()
export class FindMatches {
  constructor(
    private readonly matchmaker: Matchmaker,
    private readonly marks: MatchMarksRepository,
    private readonly clock: Clock,
  ) {}

  async execute(request: MatchesRequest): Promise<Page<Match>> {
    const { businessId, filter, page, locale } = request;
    const first = pageSize(page);
    const place = this.placeOf(page);
    const wanted = checked(filter ?? {});
    const [viewer, marks] = await Promise.all([
      this.matchmaker.viewer(businessId, request.without ?? []),
      this.marks.ofBusiness(businessId),
    ]);
    if (!viewer || viewer.you.status === 'closed') return NO_MATCHES;
    const { you } = viewer;
    const { start, list, outsideId, hold } =
      wanted.show === 'saved' || wanted.show === 'dismissed'
        ? await this.marked(viewer, wanted, marks, place, request)
        : await this.suggested(viewer, wanted, marks, place, first, request);
    const rows = list.slice(0, first + 1);
    const offsetOf = new Map(rows.map(({ judged, offset }) => [judged.them.id, offset]));
    const shown = await this.matchmaker.complete(
      you,
      rows.slice(0, first).map(({ judged }) => judged),
    );
    const startsOn = playStart(you, this.clock.now());
    return {
      edges: shown.map((judged) => ({
        cursor: encodeCursor([
          place.asOf.getTime(),
          start + (offsetOf.get(judged.them.id) ?? 0),
          judged.them.id,
        ]),
        node: explainMatch(
          you,
          judged,
          hold(judged),
          { ...marksOf(marks, judged.them.id), isOneStepOutside: judged.them.id === outsideId },
          locale,
          startsOn,
        ),
      })),
      hasNextPage: rows.length > first,
    };
  }

  private async suggested(
    viewer: MatchViewer,
    filter: MatchFilter,
    marks: readonly MatchMark[],
    place: Place,
    first: number,
    { without = [], mayStepOutside = false }: MatchesRequest,
  ) {
    const { you } = viewer;
    const dismissed = marks.filter(({ dismissedAt }) => dismissedAt !== null);
    const before = dismissed.filter(({ dismissedAt }) => dismissedAt && dismissedAt <= place.asOf);
    const hidden = new Set(dismissed.map(({ otherId }) => otherId));
    const day = dayIn(you.timeZone, place.asOf);
    const ordered = await this.matchmaker.suggest(
      viewer,
      filter,
      [...without, ...before.map(({ otherId }) => otherId)],
      day,
    );
    const needed = place.position + 1 + first + 1 + (dismissed.length - before.length);
    const spread = diversify(ordered, Math.max(needed, 20));
    const narrowed = filter.moment || filter.walkable || filter.near;
    const { list, outsideId } =
      mayStepOutside && !narrowed
        ? stepOutside(spread, ordered, you.id, day)
        : { list: spread, outsideId: null };
    const start = startAfter(list, place);
    const shown = offsets(list.slice(start)).filter(({ judged }) => !hidden.has(judged.them.id));
    return { start, list: shown, outsideId, hold: holdIn(ordered) };
  }

  private async marked(
    viewer: MatchViewer,
    filter: MatchFilter,
    marks: readonly MatchMark[],
    place: Place,
    { without = [] }: MatchesRequest,
  ) {
    const when = ({ savedAt, dismissedAt }: MatchMark): number => {
      const at = filter.show === 'saved' ? (dismissedAt ? null : savedAt) : dismissedAt;
      return at?.getTime() ?? 0;
    };
    const ids = marks
      .filter((mark) => when(mark) > 0)
      .sort((a, b) => when(b) - when(a) || (a.otherId < b.otherId ? -1 : 1))
      .map(({ otherId }) => otherId);
    const list = await this.matchmaker.among(viewer.you, ids, filter);
    const day = dayIn(viewer.you.timeZone, place.asOf);
    const hold = await this.matchmaker.holds(viewer, [...without, ...dismissedIn(marks)], day);
    const start = startAfter(list, place);
    return { start, list: offsets(list.slice(start)), outsideId: null, hold };
  }

  private placeOf({ after }: PageRequest): Place {
    if (!after) return { asOf: this.clock.now(), position: -1, id: null };
    const [asOf, position, id] = readCursor(after, momentPart, wholePart, idPart);
    return { asOf, position, id };
  }
}

/** Right after the last one shown; when that one has gone, the next has moved into its place. */
function startAfter(list: readonly JudgedMatch[], { id, position }: Place): number {
  if (id === null) return 0;
  const index = list.findIndex(({ them }) => them.id === id);
  return index >= 0 ? index + 1 : position;
}

const offsets = (list: readonly JudgedMatch[]): { judged: JudgedMatch; offset: number }[] =>
  list.map((judged, offset) => ({ judged, offset }));

function marksOf(marks: readonly MatchMark[], otherId: string): { saved: boolean; dismissed: boolean } {
  const mark = marks.find((one) => one.otherId === otherId);
  return { saved: Boolean(mark?.savedAt), dismissed: Boolean(mark?.dismissedAt) };
}

function checked(filter: MatchFilter): MatchFilter {
  const { near } = filter;
  if (near && !isPoint(near)) throw Refusal.of('INVALID', 'This is not a place on earth.', 'near');
  if (near?.withinKm && !(near.withinKm > 0 && near.withinKm <= 100))
    throw Refusal.of('INVALID', 'Look within more than 0 and at most 100 kilometres.', 'near', 'withinKm');
  return filter;
}
