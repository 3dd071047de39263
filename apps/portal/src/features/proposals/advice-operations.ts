import { graphql, type FragmentOf } from '../../lib/graphql/graphql.js';

export const EstimateFragment = graphql(`
  fragment ProposalEstimate on TermsEstimate @_unmask {
    finding
    sender {
      uncounted
      people {
        low
        likely
        high
      }
    }
    recipient {
      uncounted
      people {
        low
        likely
        high
      }
    }
    suggestion {
      kind
      by
      channel
      promiseKey
      weeks
      times
      from
      until
      quantity
      senderAfter
      recipientAfter
    }
  }
`);
export type Estimate = FragmentOf<typeof EstimateFragment>;

export const HintFragment = graphql(`
  fragment ProposalHint on Advice @_unmask {
    kind
    side
    channels
    category {
      id
      plural
    }
    proposal {
      id
    }
    partnership {
      id
      partner {
        id
        name
      }
    }
  }
`);
