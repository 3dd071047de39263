import { graphql, type ResultOf } from '../../lib/graphql/graphql.js';

const PromiseFragment = graphql(`
  fragment PromiseLine on Promise @_unmask {
    id
    what
    channel
    quantity
    from
    until
    state
    dueOn
    doneOn
    overdue
    contestableUntil
    promiserView
    partnerView
    viewerMay
    takesEvidence
    by {
      id
      name
      crest {
        motif
        colour
      }
    }
    for {
      id
      name
      crest {
        motif
        colour
      }
    }
    partnership {
      id
    }
    evidence(first: 30) {
      nodes {
        id
        kind
        url
        photoPath
        at
        by {
          id
          name
        }
      }
    }
    history(first: 50) {
      nodes {
        id
        move
        words
        view
        at
        by {
          id
          name
        }
      }
    }
  }
`);

export const DueQuery = graphql(
  `
    query Due($side: DueSide!, $first: Int!, $after: String) {
      viewer {
        actingFor {
          id
          due(side: $side, first: $first, after: $after) {
            edges {
              cursor
              node {
                ...PromiseLine
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
  [PromiseFragment],
);

export const PromisesQuery = graphql(
  `
    query PromisesOf($partnershipId: ID!) {
      partnership(id: $partnershipId) {
        id
        you {
          id
        }
        partner {
          id
          name
        }
        promises {
          ...PromiseLine
        }
      }
    }
  `,
  [PromiseFragment],
);

export type PromiseLine = NonNullable<ResultOf<typeof PromisesQuery>['partnership']>['promises'][number];

/** Something changed for this person; what, is read again. */
export const PromiseChanges = graphql(`
  subscription PromiseChanges {
    viewerChanged {
      counts {
        due
      }
    }
  }
`);

export const KeepMutation = graphql(
  `
    mutation KeepPromise($input: KeepPromiseInput!) {
      keepPromise(input: $input) {
        promise {
          ...PromiseLine
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [PromiseFragment],
);

export const ReopenMutation = graphql(
  `
    mutation ReopenPromise($input: PromiseIdInput!) {
      reopenPromise(input: $input) {
        promise {
          ...PromiseLine
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [PromiseFragment],
);

export const ConfirmMutation = graphql(
  `
    mutation ConfirmPromise($input: PromiseWordsInput!) {
      confirmPromise(input: $input) {
        promise {
          ...PromiseLine
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [PromiseFragment],
);

export const DoubtMutation = graphql(
  `
    mutation DoubtPromise($input: DoubtPromiseInput!) {
      doubtPromise(input: $input) {
        promise {
          ...PromiseLine
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [PromiseFragment],
);

export const WaiveMutation = graphql(
  `
    mutation WaivePromise($input: PromiseWordsInput!) {
      waivePromise(input: $input) {
        promise {
          ...PromiseLine
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [PromiseFragment],
);

export const ContestMutation = graphql(
  `
    mutation ContestPromise($input: ContestPromiseInput!) {
      contestPromise(input: $input) {
        promise {
          ...PromiseLine
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [PromiseFragment],
);

export const ReplyMutation = graphql(
  `
    mutation ReplyToContest($input: ReplyToContestInput!) {
      replyToContest(input: $input) {
        promise {
          ...PromiseLine
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [PromiseFragment],
);

export const SettleMutation = graphql(
  `
    mutation SettleContest($input: SettleContestInput!) {
      settleContest(input: $input) {
        promise {
          ...PromiseLine
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [PromiseFragment],
);

export const AddLinkMutation = graphql(
  `
    mutation AddLink($input: AddLinkInput!) {
      addLink(input: $input) {
        promise {
          ...PromiseLine
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [PromiseFragment],
);
