import type { MomentKey } from '#libs/directory';
import type { Play } from './plays/play.js';
import type { Fit } from './ranking/judge-match.js';
import type { WeighedReason } from './ranking/reason.js';

/** A reason with its sentence. */
export type MatchReason = WeighedReason & { readonly text: string };

/** Another business, with reasons for both. Worked out when asked for, never stored. */
export interface Match {
  /** The two business ids, yours first. */
  readonly id: string;
  readonly businessId: string;
  readonly otherId: string;
  readonly name: string;
  readonly categoryKey: string;
  readonly distanceMetres: number;
  readonly fitForYou: Fit;
  readonly fitForThem: Fit;
  readonly reasonsForYou: readonly MatchReason[];
  readonly reasonsForThem: readonly MatchReason[];
  /** Shared moments, the weightiest first. */
  readonly moments: readonly MomentKey[];
  readonly play: Play;
  /** Whether it was put into the list because it is less obvious. */
  readonly isOneStepOutside: boolean;
  readonly saved: boolean;
  readonly dismissed: boolean;
}

/** What an owner may ask the list for. */
export const MATCH_SHOWS = ['suggested', 'saved', 'dismissed'] as const;
export type MatchShow = (typeof MATCH_SHOWS)[number];

export interface MatchFilter {
  readonly show?: MatchShow | null;
  /** Key of a moment both share. */
  readonly moment?: string | null;
  /** Only within a walk. */
  readonly walkable?: boolean | null;
  /** Only in this area, wherever the business itself is. */
  readonly near?: NearFilter | null;
}

export interface NearFilter {
  readonly latitude: number;
  readonly longitude: number;
  readonly withinKm?: number | null;
}
