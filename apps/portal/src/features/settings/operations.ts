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
