import type { AudienceKey, ChannelKind } from '#libs/directory';
import type { Experience } from '../learning/experience.js';
import { worth } from '../theory/complement.js';
import type { ReasonSeed } from '../theory/reasons.js';
import { WALK_METRES } from './catchment.js';
import type { ChannelFact, MatchProfile } from './profile.js';
import type { ReasonFact, WeighedReason } from './reason.js';
import { steadyHash } from './steady-hash.js';

/** Reach worth telling; below it a number would rather discourage. */
const LEAST_REACH = 20;

/**
 * How much of the reach of a channel is taken in: hundreds pass a window for each who stops at it, while a word from the
 * staff is heard. Estimates of ours, good for comparing channels, never shown as numbers.
 */
const HEARD: Readonly<Record<ChannelKind, number>> = {
  staff_word: 0.8,
  event: 0.6,
  newsletter: 0.5,
  counter_card: 0.4,
  receipt: 0.3,
  packaging: 0.3,
  social: 0.15,
  website: 0.15,
  window: 0.1,
};

/** Part of a match's worth that hangs on the people the other side reaches. */
export const REACH_WORTH = 0.15;

/** Part of a match's worth that hangs on the way from door to door. */
export const NEAR_WORTH = 0.06;

/** How many people a business reaches through all it has told of, on a scale where 3,000 who take it in are 1. */
export function reachScale({ channels }: Pick<MatchProfile, 'channels'>): number {
  const heard = channels.reduce((sum, { kind, monthlyReach }) => sum + monthlyReach * HEARD[kind], 0);
  return Math.min(1, Math.log10(1 + heard) / 3.5);
}

/** The channel to speak of: one that many take in, not the same for every neighbour. Null when there is none worth telling. */
function channelToTell({ channels }: MatchProfile, pairId: string): ChannelFact | null {
  const value = ({ kind, monthlyReach }: ChannelFact) =>
    Math.log10(1 + monthlyReach * HEARD[kind]) *
    (0.75 + (0.25 * (steadyHash(`${pairId}|${kind}`) % 100)) / 100);
  return channels
    .filter(({ monthlyReach }) => monthlyReach >= LEAST_REACH)
    .reduce<ChannelFact | null>((best, next) => (best && value(best) >= value(next) ? best : next), null);
}

/** How near two businesses are on a walk: 1 next door, 0 from {@link WALK_METRES} on. */
export const nearness = (distanceMetres: number): number => Math.max(0, 1 - distanceMetres / WALK_METRES);

/** The two businesses as the reasons of one side need them. */
export interface SideView {
  /** Whose reasons these are. */
  readonly side: 'you' | 'them';
  readonly you: MatchProfile;
  readonly them: MatchProfile;
  readonly seeds: readonly ReasonSeed[];
  readonly distanceMetres: number;
  /** What was learnt of the two kinds, where that speaks for them. */
  readonly experience: Experience | null;
}

interface Weighty {
  readonly fact: ReasonFact;
  readonly worth: number;
}

/** Every reason of one side, the weightiest first. Weights are shares of what the match is worth to that side. */
export function reasonsOfSide(view: SideView): WeighedReason[] {
  const giver = view.side === 'you' ? view.them : view.you;
  const channel = channelToTell(giver, `${view.you.id}|${view.them.id}`);
  const near = nearness(view.distanceMetres);
  const footfall = view.seeds.find(({ kind }) => kind === 'footfall');
  const known = view.seeds.flatMap((seed) => {
    const fact = factOf(seed, view);
    return fact ? [{ fact, worth: worth(seed) }] : [];
  });
  const knownTotal = known.reduce((sum, reason) => sum + reason.worth, 0) + (footfall ? worth(footfall) : 0);
  const { experience } = view;
  const ofKinds = 1 - REACH_WORTH - NEAR_WORTH;
  const scale = knownTotal > 0 ? ofKinds / (knownTotal * (experience?.lift ?? 1)) : 0;
  const all: Weighty[] = known.map((reason) => ({ fact: reason.fact, worth: reason.worth * scale }));
  if (experience) {
    const { lift, businesses, most } = experience;
    all.push({ fact: { kind: 'experience', businesses, most }, worth: ofKinds * (1 - 1 / lift) });
  }
  if (channel) {
    const { kind, monthlyReach, reachIsEstimate } = channel;
    const ways = giver.channels.filter((one) => one.monthlyReach > 0).length;
    all.push({
      fact: { kind: 'reach', channel: kind, monthlyReach, isEstimate: reachIsEstimate, ways },
      worth: REACH_WORTH * reachScale(giver),
    });
  }
  if (near > 0) {
    all.push({
      fact: { kind: 'near', distanceMetres: view.distanceMetres, footfall: (footfall?.weight ?? 0) > 0.3 },
      worth: NEAR_WORTH * near + (footfall ? worth(footfall) * scale : 0),
    });
  }
  const total = all.reduce((sum, reason) => sum + reason.worth, 0);
  return all
    .filter((reason) => reason.worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ fact, worth: value }) => ({ ...fact, weight: value / total, withCustom: false }));
}

function factOf(seed: ReasonSeed, view: SideView): ReasonFact | null {
  const mirrored = view.side === 'them';
  switch (seed.kind) {
    case 'moment':
      return {
        kind: 'moment',
        moment: seed.moment,
        yourNeed: mirrored ? seed.theirNeed : seed.yourNeed,
        theirNeed: mirrored ? seed.yourNeed : seed.theirNeed,
        first: firstIn(seed.moment, view),
      };
    case 'audience':
      return {
        kind: 'audience',
        audience: seed.audience,
        yourShare: shareOf(view.you, seed.audience),
        theirShare: shareOf(view.them, seed.audience),
      };
    case 'supply':
      return { kind: 'supply', supplier: turned(seed.supplier, mirrored), need: seed.need };
    case 'hosting':
      return { kind: 'hosting', host: turned(seed.host, mirrored), need: seed.need };
    case 'circle':
      return { kind: 'circle', circle: seed.circle };
    case 'custom':
      return { kind: 'custom' };
    case 'kin':
      return view.seeds.some(({ kind }) => kind === 'custom') ? null : { kind: 'custom' };
    case 'referral':
      return {
        kind: 'referral',
        yourNeed: mirrored ? seed.theirNeed : seed.yourNeed,
        theirNeed: mirrored ? seed.yourNeed : seed.theirNeed,
      };
    case 'sequence':
    case 'footfall':
      return null;
  }
}

/** Seeds call the side that reads them "you"; facts always call the viewer so. */
const turned = (who: 'you' | 'them', mirrored: boolean): 'you' | 'them' =>
  mirrored ? (who === 'you' ? 'them' : 'you') : who;

function firstIn(moment: string, { seeds, side }: SideView): 'you' | 'them' | null {
  const order = seeds.find((seed) => seed.kind === 'sequence' && seed.moment === moment);
  return order?.kind === 'sequence' ? turned(order.first, side === 'them') : null;
}

const shareOf = ({ audience }: MatchProfile, key: AudienceKey): number | null =>
  audience.find(({ segment }) => segment === key)?.share ?? null;
