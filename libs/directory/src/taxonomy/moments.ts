import type { Translated } from './category.js';
import { momentsAToG } from './moments/a-to-g.data.js';
import { momentsHToR } from './moments/h-to-r.data.js';
import { momentsSToZ } from './moments/s-to-z.data.js';

/** An occasion or journey that brings several needs together. */
export interface Moment extends Translated {
  /** How strongly the occasion bundles purchases (0–1): a wedding does, a round of errands hardly. */
  readonly cohesion: number;
  /** The people in it, as the subject of a sentence. */
  readonly who: Translated;
}

/** Every moment of the taxonomy. */
export const moments = { ...momentsAToG, ...momentsHToR, ...momentsSToZ } as const;

export type MomentKey = keyof typeof moments;
