import { graphql, type ResultOf } from '../../lib/graphql/graphql.js';
import { BalanceFragment } from './balance-fragment.js';

const TermsFragment = graphql(`
  fragment GuestTerms on Terms @_unmask {
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

const EstimateFragment = graphql(`
  fragment GuestEstimate on TermsEstimate @_unmask {
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

/** Everything the page of a guest shows. */
export const GuestFragment = graphql(
  `
    fragment Guest on GuestProposal @_unmask {
      id
      state
      expiresAt
      addressSource
      viewerMay
      from {
        name
        slug
        story
        category {
          id
          name
        }
        crest {
          motif
          colour
        }
        place {
          addressLines
          locality
        }
        offerings {
          id
          name
        }
      }
      to {
        name
        slug
      }
      current {
        id
        number
        hash
        by {
          slug
        }
        changes {
          path
          kind
          sentence
        }
        terms {
          ...GuestTerms
        }
        estimate {
          ...GuestEstimate
        }
      }
      advice {
        kind
        side
      }
      catchUps(first: 20) {
        nodes {
          id
          state
          startsAt
          timeZone
          minutes
          where
          place
          note
        }
      }
      balance {
        ...GuestBalance
      }
      messages {
        id
        sequence
        businessName
        authorName
        body
        at
      }
    }
  `,
  [TermsFragment, EstimateFragment, BalanceFragment],
);

export const GuestQuery = graphql(
  `
    query Guest($token: String!, $versionsAfter: String, $historyAfter: String) {
      guestProposal(token: $token) {
        ...Guest
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
              ...GuestTerms
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
              slug
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
  [GuestFragment, TermsFragment],
);
export type GuestProposal = NonNullable<ResultOf<typeof GuestQuery>['guestProposal']>;

export const AcceptAsGuestMutation = graphql(
  `
    mutation AcceptAsGuest($input: AcceptAsGuestInput!) {
      acceptAsGuest(input: $input) {
        guestProposal {
          ...Guest
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [GuestFragment],
);

export const CounterAsGuestMutation = graphql(
  `
    mutation CounterAsGuest($input: CounterAsGuestInput!) {
      counterAsGuest(input: $input) {
        guestProposal {
          ...Guest
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [GuestFragment],
);

export const DeclineAsGuestMutation = graphql(
  `
    mutation DeclineAsGuest($input: DeclineAsGuestInput!) {
      declineAsGuest(input: $input) {
        guestProposal {
          ...Guest
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [GuestFragment],
);

export const AskAsGuestMutation = graphql(
  `
    mutation AskAsGuest($input: SendMessageAsGuestInput!) {
      sendMessageAsGuest(input: $input) {
        guestProposal {
          ...Guest
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [GuestFragment],
);

export const UnsubscribeQuery = graphql(`
  query UnsubscribeRequest($token: String!) {
    unsubscribeRequest(token: $token) {
      address
      alreadyStopped
    }
  }
`);

export const StopMailMutation = graphql(`
  mutation StopMail($input: StopMailInput!) {
    stopMail(input: $input) {
      address
      userErrors {
        field
        message
        code
      }
    }
  }
`);
