import { graphql, type ResultOf } from '../../lib/graphql/graphql.js';

const Entry = graphql(`
  fragment LedgerEntryParts on LedgerEntry @_unmask {
    id
    kind
    state
    youBrought
    youNoted
    isEstimate
    from
    on
    note
    through
    viewerMay
    amount {
      low
      likely
      high
    }
    noted
    value {
      minor
      currency
    }
    changes {
      id
      kind
      byYou
      count
      note
      through
      at
    }
  }
`);

const Line = graphql(`
  fragment BalanceLineParts on BalanceLine @_unmask {
    unit
    currency
    basis
    youBrought {
      low
      likely
      high
    }
    theyBrought {
      low
      likely
      high
    }
  }
`);

const Balance = graphql(
  `
    fragment PartnershipBalance on Partnership @_unmask {
      id
      state
      startsOn
      endsOn
      you {
        id
        name
      }
      partner {
        id
        name
      }
      balance {
        measure
        youBroughtMore
        lines {
          ...BalanceLineParts
        }
        outlook {
          youBring {
            low
            likely
            high
          }
          theyBring {
            low
            likely
            high
          }
          suggestion {
            kind
            byYou
            channel
            weeks
            times
          }
        }
        notes {
          open
          from
          to
          until
        }
        waiting {
          ...LedgerEntryParts
        }
      }
    }
  `,
  [Entry, Line],
);

export const BalanceQuery = graphql(
  `
    query PartnershipBalance($id: ID!) {
      partnership(id: $id) {
        ...PartnershipBalance
      }
    }
  `,
  [Balance],
);

export const BalanceChanges = graphql(
  `
    subscription PartnershipBalanceChanges($id: ID!) {
      partnershipChanged(id: $id) {
        ...PartnershipBalance
      }
    }
  `,
  [Balance],
);

export const LedgerQuery = graphql(
  `
    query PartnershipLedger($id: ID!, $first: Int!, $after: String) {
      partnership(id: $id) {
        id
        partner {
          id
          name
        }
        ledger(first: $first, after: $after) {
          edges {
            cursor
            node {
              ...LedgerEntryParts
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
  [Entry],
);

export const OverallQuery = graphql(
  `
    query BalanceOverall {
      viewer {
        actingFor {
          id
          balanceOverall {
            ...BalanceLineParts
          }
        }
      }
    }
  `,
  [Line],
);

const Payload = graphql(
  `
    fragment LedgerAnswer on LedgerEntryPayload @_unmask {
      entry {
        ...LedgerEntryParts
      }
      partnership {
        ...PartnershipBalance
      }
      userErrors {
        field
        message
        code
      }
    }
  `,
  [Entry, Balance],
);

export const NoteCustomersMutation = graphql(
  `
    mutation NoteCustomers($input: NoteCustomersInput!) {
      noteCustomers(input: $input) {
        ...LedgerAnswer
      }
    }
  `,
  [Payload],
);

export const ConfirmNote = graphql(
  `
    mutation ConfirmNote($input: ConfirmNoteInput!) {
      confirmNote(input: $input) {
        ...LedgerAnswer
      }
    }
  `,
  [Payload],
);

export const DisputeNote = graphql(
  `
    mutation DisputeNote($input: DisputeNoteInput!) {
      disputeNote(input: $input) {
        ...LedgerAnswer
      }
    }
  `,
  [Payload],
);

export const CorrectEntry = graphql(
  `
    mutation CorrectEntry($input: CorrectEntryInput!) {
      correctEntry(input: $input) {
        ...LedgerAnswer
      }
    }
  `,
  [Payload],
);

export type WithBalance = NonNullable<ResultOf<typeof BalanceQuery>['partnership']>;
export type BalanceLine = WithBalance['balance']['lines'][number];
export type LedgerEntry = WithBalance['balance']['waiting'][number];
