import { graphql } from '../../lib/graphql/graphql.js';
import { GuestFragment } from './operations.js';

export const ConfirmNoteAsGuestMutation = graphql(
  `
    mutation ConfirmNoteAsGuest($input: ConfirmNoteAsGuestInput!) {
      confirmNoteAsGuest(input: $input) {
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

export const DisputeNoteAsGuestMutation = graphql(
  `
    mutation DisputeNoteAsGuest($input: DisputeNoteAsGuestInput!) {
      disputeNoteAsGuest(input: $input) {
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

export const NoteCustomersAsGuestMutation = graphql(
  `
    mutation NoteCustomersAsGuest($input: NoteCustomersAsGuestInput!) {
      noteCustomersAsGuest(input: $input) {
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
