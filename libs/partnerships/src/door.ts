/** Through which door somebody acts: the portal, a mail or the link in one, a program. */
export const DOORS = ['portal', 'email', 'api'] as const;
export type Door = (typeof DOORS)[number];

/** Who does something to a proposal. All null: the clock, or the house itself. */
export interface Actor {
  readonly businessId: string | null;
  /** Null for somebody without an account. */
  readonly accountId: string | null;
  readonly door: Door | null;
}
