import { graphql } from '../../lib/graphql/graphql.js';

export const CloseBusinessMutation = graphql(`
  mutation CloseBusiness($input: CloseBusinessInput!) {
    closeBusiness(input: $input) {
      business {
        id
        status
        reopenableUntil
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const ReopenBusinessMutation = graphql(`
  mutation ReopenBusiness($input: ReopenBusinessInput!) {
    reopenBusiness(input: $input) {
      business {
        id
        status
        reopenableUntil
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);
