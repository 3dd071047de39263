import { graphql, type ResultOf } from '../../lib/graphql/graphql.js';
import { EstimateFragment, HintFragment } from './advice-operations.js';
import { PartyFragment, ProposalFragment, TermsFragment } from './operations.js';

export const ComposeQuery = graphql(
  `
    query Compose($slug: String!) {
      business(slug: $slug) {
        ...ProposalParty
        attention {
          isFull
        }
      }
      viewer {
        actingFor {
          id
          playWith(slug: $slug) {
            key
            terms {
              ...ProposalTerms
            }
          }
          proposals(box: DRAFTS, first: 100) {
            nodes {
              id
              kind
              queue {
                place
              }
              partner {
                id
              }
              current {
                id
                terms {
                  ...ProposalTerms
                }
              }
            }
          }
        }
      }
    }
  `,
  [PartyFragment, TermsFragment],
);

export const TemplatesQuery = graphql(
  `
    query ProposalTemplates($fromId: ID!, $toId: ID!, $first: Int!, $after: String) {
      proposalTemplates(fromId: $fromId, toId: $toId, first: $first, after: $after) {
        nodes {
          key
          title
          text
          suits
          fromOperator
          terms {
            ...ProposalTerms
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [TermsFragment],
);
export type Template = ResultOf<typeof TemplatesQuery>['proposalTemplates']['nodes'][number];

export const AdviceQuery = graphql(
  `
    query ProposalAdvice($input: ProposalAdviceInput!) {
      proposalAdvice(input: $input) {
        advice {
          ...ProposalHint
        }
        estimate {
          ...ProposalEstimate
        }
      }
    }
  `,
  [HintFragment, EstimateFragment],
);

export const KindsQuery = graphql(`
  query KindsOfBusiness($search: String) {
    categories(search: $search, first: 8) {
      nodes {
        id
        key
        name
        plural
      }
    }
  }
`);

export const QueueMutation = graphql(
  `
    mutation Queue($input: SendProposalInput!) {
      queueProposal(input: $input) {
        proposal {
          ...ProposalWhole
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [ProposalFragment],
);

export const LeaveQueueMutation = graphql(
  `
    mutation LeaveQueue($input: LeaveQueueInput!) {
      leaveQueue(input: $input) {
        proposal {
          ...ProposalWhole
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [ProposalFragment],
);

export const CounterMutation = graphql(
  `
    mutation Counter($input: CounterProposalInput!) {
      counterProposal(input: $input) {
        proposal {
          ...ProposalWhole
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [ProposalFragment],
);
