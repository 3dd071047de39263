import { graphql } from '../../lib/graphql/graphql.js';

const EntryFragment = graphql(`
  fragment GuestEntry on LedgerEntry @_unmask {
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

/** What the two brought each other, as a guest sees it. */
export const BalanceFragment = graphql(
  `
    fragment GuestBalance on Balance @_unmask {
      measure
      youBroughtMore
      lines {
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
        ...GuestEntry
      }
    }
  `,
  [EntryFragment],
);
