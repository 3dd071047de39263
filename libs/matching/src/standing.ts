/** Where another business stands for yours, and why it is not among your matches where it is not. */
export const STANDINGS = [
  'suggested',
  'engaged',
  'dismissed',
  'kept_apart',
  'kind_unwanted',
  'rival',
  'too_far',
  'too_little',
  'not_today',
] as const;
export type StandingKind = (typeof STANDINGS)[number];

export interface Standing {
  readonly kind: StandingKind;
  /** From 1, in today's list; null where it is not in it. */
  readonly place: number | null;
  /** As the crow flies. */
  readonly distanceMetres: number;
}
