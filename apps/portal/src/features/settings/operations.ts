import { graphql } from '../../lib/graphql/graphql.js';

export const UpdateLocaleMutation = graphql(`
  mutation UpdateLocale($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      viewer {
        account {
          id
          locale
        }
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const SignOutMutation = graphql(`
  mutation SignOut {
    signOut {
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const ActForMutation = graphql(`
  mutation ActFor($input: ActForInput!) {
    actFor(input: $input) {
      viewer {
        actingFor {
          id
        }
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const QuietHoursQuery = graphql(`
  query QuietHours {
    viewer {
      quietHours {
        from
        until
      }
      account {
        id
        timeZone
      }
    }
  }
`);

export const QuietHoursMutation = graphql(`
  mutation ChangeQuietHours($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      viewer {
        quietHours {
          from
          until
        }
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);
