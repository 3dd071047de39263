import type { Day } from '#libs/common';
import type { ChannelKind } from '#libs/directory';
import type { Estimate } from '../estimate/estimate-terms.js';
import type { Side, Terms } from '../terms.js';

/**
 * Something to think about before sending or accepting; nothing is ever forbidden because of it.
 * `same_open`, `same_agreed`: the two have the same kind of thing open or in force already.
 * `one_sided`: only this side promises anything. `lopsided`: this side would get clearly more people.
 * `bound`: you promised another partner to keep to them for what the other business is.
 * `promised`: these terms bind you, and you work with a business of that kind already.
 */
export type Advice =
  | { readonly kind: 'same_open'; readonly proposalId: string; readonly channels: readonly ChannelKind[] }
  | {
      readonly kind: 'same_agreed';
      readonly partnershipId: string;
      readonly channels: readonly ChannelKind[];
    }
  | { readonly kind: 'one_sided'; readonly side: Side }
  | { readonly kind: 'lopsided'; readonly side: Side }
  | { readonly kind: 'bound' | 'promised'; readonly partnershipId: string; readonly categoryKey: string };

/** Something the two have open between them, or one of them has in force. */
export interface Standing {
  readonly id: string;
  readonly terms: Terms;
}

/** An agreement in force of the business that is advised. */
export interface Agreement extends Standing {
  /** The side of those terms the business is on. */
  readonly side: Side;
  readonly otherId: string;
  readonly otherCategoryKeys: readonly string[];
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** What is to be advised on, seen from one side. Its agreements only: those of the other side are nobody's business here. */
export interface AdviceSetting {
  readonly terms: Terms;
  readonly side: Side;
  readonly otherId: string;
  readonly otherCategoryKeys: readonly string[];
  readonly openBetween: readonly Standing[];
  readonly agreements: readonly Agreement[];
  readonly estimate: Estimate;
  /** Whether two categories serve the same need. */
  readonly competes: (categoryKey: string, other: string) => boolean;
}

/** Works out what to point out. Order: conflicts, duplicates, lopsided terms. */
export function advise(setting: AdviceSetting): Advice[] {
  return [...conflicts(setting), ...duplicates(setting), ...adviseOnBalance(setting)];
}

function conflicts({
  terms,
  side,
  otherId,
  otherCategoryKeys,
  agreements,
  competes,
}: AdviceSetting): Advice[] {
  const meanwhile = agreements.filter(
    (agreement) => agreement.otherId !== otherId && overlaps(agreement, terms),
  );
  const matching = (key: string, keys: readonly string[]) =>
    keys.some((one) => one === key || competes(one, key));
  const bound = meanwhile.flatMap(({ id, side: own, terms: { exclusivity } }): Advice[] =>
    exclusivity && binds(exclusivity.binds, own) && matching(exclusivity.categoryKey, otherCategoryKeys)
      ? [{ kind: 'bound', partnershipId: id, categoryKey: exclusivity.categoryKey }]
      : [],
  );
  const { exclusivity } = terms;
  if (!exclusivity || !binds(exclusivity.binds, side)) return bound;
  const { categoryKey } = exclusivity;
  const promised = meanwhile
    .filter((agreement) => matching(categoryKey, agreement.otherCategoryKeys))
    .map(({ id }): Advice => ({ kind: 'promised', partnershipId: id, categoryKey }));
  return [...bound, ...promised];
}

function duplicates({ terms, otherId, openBetween, agreements }: AdviceSetting): Advice[] {
  const open = openBetween
    .map(({ id, terms: other }) => ({ id, same: sameKind(terms, other) }))
    .filter(({ same }) => same !== null)
    .map(({ id, same }): Advice => ({ kind: 'same_open', proposalId: id, channels: same ?? [] }));
  const agreed = agreements
    .filter((agreement) => agreement.otherId === otherId && overlaps(agreement, terms))
    .map(({ id, terms: other }) => ({ id, same: sameKind(terms, other) }))
    .filter(({ same }) => same !== null)
    .map(({ id, same }): Advice => ({ kind: 'same_agreed', partnershipId: id, channels: same ?? [] }));
  return [...open, ...agreed];
}

/** What terms say by themselves, whoever reads them: nothing of what either of the two has agreed or has open. */
export function adviseOnBalance({ terms, estimate }: Pick<AdviceSetting, 'terms' | 'estimate'>): Advice[] {
  const promising = new Set(terms.promises.map(({ by }) => by));
  const [only] = promising;
  if (only && promising.size === 1) return [{ kind: 'one_sided', side: only }];
  const { finding } = estimate;
  return finding === 'sender' || finding === 'recipient' ? [{ kind: 'lopsided', side: finding }] : [];
}

/** The channels two sets of terms share; null when they are about different things. The same title without any channel counts too. */
function sameKind(terms: Terms, other: Terms): ChannelKind[] | null {
  const channels = new Set(channelsOf(other));
  const shared = [...new Set(channelsOf(terms))].filter((channel) => channels.has(channel));
  if (shared.length > 0) return shared;
  const plain = (title: string) => title.trim().toLowerCase();
  return terms.title.trim() !== '' && plain(terms.title) === plain(other.title) ? [] : null;
}

const channelsOf = ({ promises }: Terms): ChannelKind[] => promises.flatMap(({ channel }) => channel ?? []);

const binds = (bound: Side | 'both', side: Side): boolean => bound === 'both' || bound === side;

const overlaps = (a: { readonly startsOn: Day; readonly endsOn: Day }, b: typeof a): boolean =>
  a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;
