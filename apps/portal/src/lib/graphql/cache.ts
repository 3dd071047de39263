import {
  cacheExchange,
  type Cache,
  type CacheExchangeOpts,
  type UpdateResolver,
} from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

/**
 * Types that belong to their parent and have no identity of their own. Without an id they are kept so in any case; naming
 * them only says that it is meant, which the cache wants to hear in development.
 */
const embedded = import.meta.env.DEV
  ? [
      'Area',
      'Attention',
      'CalendarLink',
      'Advice',
      'AudienceEdit',
      'AudienceShare',
      'Balance',
      'BalanceAmount',
      'BalanceLine',
      'BalanceOutlook',
      'BalanceSuggestion',
      'CategoryCode',
      'CategoryEdit',
      'ConversationChange',
      'KnowledgeNeighbour',
      'KnowledgePair',
      'KnowledgeTerm',
      'Crest',
      'ChannelEdit',
      'ChannelFacet',
      'ChannelsEdit',
      'EditEffect',
      'Evening',
      'Facet',
      'FindFacets',
      'GuestBusiness',
      'HoursEdit',
      'LedgerMoney',
      'MatchChange',
      'MatchStand',
      'MatchStanding',
      'NearEachOther',
      'OccasionEdit',
      'OpeningHours',
      'PeopleRange',
      'Place',
      'Play',
      'ProfileStep',
      'ProfileStepExample',
      'PromiseRecord',
      'PromiseTerms',
      'ProposalTemplate',
      'QueuePlace',
      'QuietHours',
      'ReachTheyHave',
      'LearntHere',
      'ReferralHabit',
      'SharedAudience',
      'SharedMoment',
      'SideEstimate',
      'SnoozeChoice',
      'TermChange',
      'Terms',
      'TermsAdvice',
      'TermsEstimate',
      'TravelEdit',
      'UnsubscribeRequest',
      'UserError',
      'ViewerCounts',
    ]
  : [];

const none = () => null;
const byKey = (data: Record<string, unknown>) => (typeof data['key'] === 'string' ? data['key'] : null);
const alone = () => 'only';

/** The match of `businessId` with `otherId` that is in the cache, as an entity key. */
function findMatch(cache: Cache, businessId: string, otherId: string): string | undefined {
  const business = cache.keyOfEntity({ __typename: 'Business', id: businessId });
  if (!business) return undefined;
  for (const field of cache.inspectFields(business)) {
    if (field.fieldName !== 'matches') continue;
    const connection = cache.resolve(business, field.fieldKey);
    const edges = cache.resolve(connection as string, 'edges');
    for (const edge of Array.isArray(edges) ? edges : []) {
      const match = cache.resolve(edge as string, 'node') as string;
      if (cache.resolve(cache.resolve(match, 'business') as string, 'id') === otherId) return match;
    }
  }
  return undefined;
}

/** Shows a saved, dismissed or restored match at once; a failure rolls it back by itself. */
function matchNow(change: { saved?: boolean; dismissed?: boolean }) {
  return (args: { input?: { businessId: string; otherId: string } }, cache: Cache) => {
    const key = args.input && findMatch(cache, args.input.businessId, args.input.otherId);
    const id = key ? cache.resolve(key, 'id') : undefined;
    return {
      __typename: 'MatchPayload',
      userErrors: [],
      match: typeof id === 'string' ? { __typename: 'Match', id, ...change } : null,
    };
  };
}

/** Shows a promise at once as it will be; a failure rolls it back by itself. */
function promiseNow(change: { state: string; viewerMay: string[] }) {
  return (args: { input?: { promiseId: string } }) => ({
    __typename: 'PromisePayload',
    userErrors: [],
    promise: args.input
      ? { __typename: 'Promise', id: args.input.promiseId, overdue: false, ...change }
      : null,
  });
}

/** Shows a block or its undo at once. */
function blockedNow(isBlocked: boolean) {
  return ({ input }: { input?: { otherId: string } }) => ({
    __typename: 'BusinessPayload',
    userErrors: [],
    business: { __typename: 'Business', id: input?.otherId ?? '', isBlocked },
  });
}

/** Matches and the list of blocks are other ones after a block, its undo, a closing or a change of the profile. */
const forgetMatches: UpdateResolver = (_result, _args, cache, { optimistic }) => {
  if (optimistic) return;
  const own = cache.resolve(cache.resolve('Query', 'viewer') as string, 'actingFor') as string | null;
  for (const field of own ? cache.inspectFields(own) : []) {
    if (['matches', 'blockedBusinesses', 'profileSteps'].includes(field.fieldName))
      cache.invalidate(own, field.fieldKey);
  }
};

/** Rules of the normalised cache; features add their optimistic answers and updates here. */
export const cacheRules: Partial<CacheExchangeOpts> = {
  keys: {
    ...Object.fromEntries(embedded.map((name) => [name, none])),
    Audience: byKey,
    Moment: byKey,
    Need: byKey,
    Viewer: alone,
    Instance: alone,
  },
  resolvers: {
    Query: {
      audiences: relayPagination(),
      businesses: relayPagination(),
      categories: relayPagination(),
      knowledgeNeighbours: relayPagination(),
      operators: relayPagination(),
    },
    Business: {
      blockedBusinesses: relayPagination(),
      matches: relayPagination(),
      proposals: relayPagination(),
      partnerships: relayPagination(),
      conversations: relayPagination(),
      due: relayPagination(),
    },
    Partnership: { history: relayPagination(), ledger: relayPagination(), versions: relayPagination() },
    Proposal: { history: relayPagination(), versions: relayPagination() },
    GuestProposal: { history: relayPagination(), versions: relayPagination() },
  },
  updates: {
    Mutation: {
      blockBusiness: forgetMatches,
      unblockBusiness: forgetMatches,
      closeBusiness: forgetMatches,
      reopenBusiness: forgetMatches,
      describeBusiness: forgetMatches,
    },
  },
  optimistic: {
    saveMatch: matchNow({ saved: true }),
    unsaveMatch: matchNow({ saved: false }),
    dismissMatch: matchNow({ dismissed: true }),
    restoreMatch: matchNow({ dismissed: false }),
    blockBusiness: blockedNow(true),
    unblockBusiness: blockedNow(false),
    keepPromise: promiseNow({ state: 'DONE', viewerMay: ['UNDO'] }),
    reopenPromise: promiseNow({ state: 'DUE', viewerMay: ['DO'] }),
    waivePromise: promiseNow({ state: 'WAIVED', viewerMay: [] }),
  },
};

export const cache = () => cacheExchange(cacheRules);
