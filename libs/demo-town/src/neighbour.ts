/** What the town's history needs to know of a business. */
export interface Neighbour {
  readonly id: string;
  readonly timeZone: string;
  readonly email: string;
  readonly emailSource: string;

  /** The owner's account; null when nobody has claimed the business. */
  readonly accountId: string | null;
}
