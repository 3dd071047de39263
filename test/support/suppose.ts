import { CategoryPairs } from '../../libs/matching/src/ranking/category-pair.js';
import { diversify, drawOrder } from '../../libs/matching/src/ranking/diversify.js';
import { judgeMatch, LEAST_SCORE } from '../../libs/matching/src/ranking/judge-match.js';
import type { MatchProfile } from '../../libs/matching/src/ranking/profile.js';
import { possibleGains, possibleLosses } from '../../libs/matching/src/what-if/possible-edits.js';
import { edited, type ProfileEdit } from '../../libs/matching/src/what-if/profile-edit.js';
import { COUNTED_PLACES, standsOf, type Stands } from '../../libs/matching/src/what-if/stand.js';
import type { Supposition } from '../../libs/matching/src/what-if/what-if.js';

/** Where everybody stands in the list of one business: ranked as the list is, of given candidates instead of a database's. */
export function standsIn(you: MatchProfile, candidates: readonly MatchProfile[]): Stands {
  const pairs = new CategoryPairs();
  const judged = candidates.flatMap((them) => {
    const match = them.id === you.id ? null : judgeMatch(you, them, pairs);
    return match && match.score >= LEAST_SCORE ? [match] : [];
  });
  const ordered = drawOrder(judged, you.id, '2026-12-01');
  return standsOf(diversify(ordered, COUNTED_PLACES), ordered);
}

/** Every edit of a profile, tried on given candidates. */
export function supposeAmong(you: MatchProfile, candidates: readonly MatchProfile[]): Supposition {
  const tried = <Edit extends ProfileEdit>(edit: Edit) => ({
    edit,
    stands: standsIn(edited(you, edit), candidates),
  });
  return {
    now: standsIn(you, candidates),
    gains: possibleGains(you).map(tried),
    losses: possibleLosses(you).map(tried),
  };
}
