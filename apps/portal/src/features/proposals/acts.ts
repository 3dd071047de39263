import { graphql } from '../../lib/graphql/graphql.js';
import { ProposalFragment } from './operations.js';

export const DraftMutation = graphql(
  `
    mutation Draft($input: DraftProposalInput!) {
      draftProposal(input: $input) {
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

export const DiscardMutation = graphql(`
  mutation Discard($input: ProposalIdInput!) {
    discardDraft(input: $input) {
      discardedId
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const SendMutation = graphql(
  `
    mutation Send($input: SendProposalInput!) {
      sendProposal(input: $input) {
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

export const AcceptMutation = graphql(
  `
    mutation Accept($input: AcceptProposalInput!) {
      acceptProposal(input: $input) {
        proposal {
          ...ProposalWhole
        }
        partnership {
          id
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

export const DeclineMutation = graphql(
  `
    mutation Decline($input: DeclineProposalInput!) {
      declineProposal(input: $input) {
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

export const WithdrawMutation = graphql(
  `
    mutation Withdraw($input: WithdrawProposalInput!) {
      withdrawProposal(input: $input) {
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

export const RecallMutation = graphql(
  `
    mutation Recall($input: RecallProposalInput!) {
      recallProposal(input: $input) {
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

export const SnoozeMutation = graphql(
  `
    mutation Snooze($input: SnoozeProposalInput!) {
      snoozeProposal(input: $input) {
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
