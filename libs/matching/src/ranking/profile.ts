import {
  taxonomy,
  type AudienceShare,
  type BusinessStatus,
  type Category,
  type ChannelKind,
  type OpeningHours,
} from '#libs/directory';

/** A way to show a partner to customers, as far as ranking needs it. */
export interface ChannelFact {
  readonly kind: ChannelKind;
  /** People reached in a usual month. */
  readonly monthlyReach: number;
  readonly reachIsEstimate: boolean;
}

/** What matching knows of one business. */
export interface MatchProfile {
  readonly id: string;
  readonly name: string;
  readonly status: BusinessStatus;
  /** When it became a member; null for a listing. */
  readonly joinedAt: Date | null;
  /** Whether somebody can be written to. */
  readonly hasAddress: boolean;
  readonly categoryKey: string | null;
  readonly otherCategoryKeys: readonly string[];
  /** Kinds of business it never wants to be matched with. */
  readonly excludedCategoryKeys: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  /** How far it travels to customers; null when they come to it. */
  readonly travelsKm: number | null;
  readonly audience: readonly AudienceShare[];
  /** When it is open; empty where it has not said. */
  readonly openingHours: readonly OpeningHours[];
  readonly channels: readonly ChannelFact[];
  /** Names of what it sells. */
  readonly offerings: readonly string[];
  /** Mean price band of what it sells, 0 (low) to 3 (very high); null when nothing is priced. */
  readonly price: number | null;
}

/** What the business is, the main category first; categories the taxonomy does not know are left out. */
export const categoriesOf = (profile: Pick<MatchProfile, 'categoryKey' | 'otherCategoryKeys'>): Category[] =>
  [profile.categoryKey, ...profile.otherCategoryKeys].flatMap((key) => (key && taxonomy.byKey(key)) || []);

/** How far customers and this business usually travel to each other, in kilometres. */
export const travelKm = (profile: Pick<MatchProfile, 'travelsKm'>, category: Category): number =>
  Math.max(0.5, profile.travelsKm ?? category.visit.travelKm);

/** Whether one business wants nothing to do with the kind of business that the other is. */
export const excludes = (
  one: Pick<MatchProfile, 'excludedCategoryKeys'>,
  other: Pick<MatchProfile, 'categoryKey' | 'otherCategoryKeys'>,
): boolean =>
  one.excludedCategoryKeys.length > 0 &&
  categoriesOf(other).some(({ key }) => one.excludedCategoryKeys.includes(key));
