import { graphql } from '../../lib/graphql/graphql.js';

export const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
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

export const SignUpMutation = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
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

export const RequestMagicLinkMutation = graphql(`
  mutation RequestMagicLink($input: RequestMagicLinkInput!) {
    requestMagicLink(input: $input) {
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const RedeemMagicLinkMutation = graphql(`
  mutation RedeemMagicLink($input: RedeemMagicLinkInput!) {
    redeemMagicLink(input: $input) {
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
