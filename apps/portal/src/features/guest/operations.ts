import { graphql, type ResultOf } from '../../lib/graphql/graphql.js';

const GuestFragment = graphql(`
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
      terms {
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
`);

export const GuestQuery = graphql(
  `
    query Guest($token: String!) {
      guestProposal(token: $token) {
        ...Guest
      }
    }
  `,
  [GuestFragment],
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
