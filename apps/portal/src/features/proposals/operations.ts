import { graphql, type FragmentOf } from '../../lib/graphql/graphql.js';
import { EstimateFragment, HintFragment } from './advice-operations.js';

export const TermsFragment = graphql(`
  fragment ProposalTerms on Terms @_unmask {
    title
    note
    theyGet
    youGet
    startsOn
    endsOn
    exitNoticeDays
    exclusivity {
      binds
      categoryKey
      category {
        id
        plural
      }
    }
    promises {
      key
      by
      what
      channel
      from
      until
      quantity
    }
  }
`);
export type Terms = FragmentOf<typeof TermsFragment>;

export const PartyFragment = graphql(`
  fragment ProposalParty on Business @_unmask {
    id
    slug
    name
    status
    category {
      id
      name
    }
    crest {
      motif
      colour
    }
  }
`);

export const ProposalFragment = graphql(
  `
    fragment ProposalWhole on Proposal @_unmask {
      id
      kind
      state
      createdAt
      expiresAt
      declineReason
      viewerMay
      queue {
        place
        until
      }
      turn {
        id
      }
      from {
        id
      }
      you {
        ...ProposalParty
      }
      partner {
        ...ProposalParty
      }
      current {
        id
        number
        hash
        at
        by {
          id
        }
        changes {
          path
          kind
          sentence
        }
        terms {
          ...ProposalTerms
        }
        advice {
          ...ProposalHint
        }
        estimate {
          ...ProposalEstimate
        }
      }
      snoozeChoices {
        span
        until
      }
      recallUntil
      snoozedUntil
      conversation {
        id
      }
      partnership {
        id
      }
    }
  `,
  [TermsFragment, PartyFragment, HintFragment, EstimateFragment],
);
export type Proposal = FragmentOf<typeof ProposalFragment>;

export const ProposalQuery = graphql(
  `
    query Proposal($id: ID!, $versionsAfter: String, $historyAfter: String) {
      proposal(id: $id) {
        ...ProposalWhole
        versions(first: 20, after: $versionsAfter) {
          nodes {
            id
            number
            changes {
              path
              kind
              sentence
            }
            terms {
              ...ProposalTerms
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        history(first: 50, after: $historyAfter) {
          nodes {
            id
            kind
            through
            at
            reason
            versionNumber
            by {
              id
              name
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [ProposalFragment, TermsFragment],
);

export const ProposalChanges = graphql(
  `
    subscription ProposalChanges($id: ID!) {
      proposalChanged(id: $id) {
        ...ProposalWhole
      }
    }
  `,
  [ProposalFragment],
);

export const ProposalsQuery = graphql(
  `
    query Proposals($box: ProposalBox!, $first: Int!, $after: String) {
      viewer {
        actingFor {
          id
          proposals(box: $box, first: $first, after: $after) {
            edges {
              cursor
              node {
                id
                state
                expiresAt
                snoozedUntil
                queue {
                  place
                }
                turn {
                  id
                }
                from {
                  id
                }
                you {
                  id
                }
                partner {
                  ...ProposalParty
                }
                current {
                  id
                  number
                  at
                  changes {
                    path
                    sentence
                  }
                  terms {
                    title
                    theyGet
                    youGet
                  }
                }
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  `,
  [PartyFragment],
);
