import { graphql } from '../../lib/graphql/graphql.js';

export const BlockedBusinessesQuery = graphql(`
  query BlockedBusinesses($slug: String!, $first: Int!, $after: String) {
    business(slug: $slug) {
      id
      blockedBusinesses(first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            slug
            name
            isBlocked
            crest {
              motif
              colour
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const BlockBusinessMutation = graphql(`
  mutation BlockBusiness($input: BlockBusinessInput!) {
    blockBusiness(input: $input) {
      business {
        id
        isBlocked
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const UnblockBusinessMutation = graphql(`
  mutation UnblockBusiness($input: UnblockBusinessInput!) {
    unblockBusiness(input: $input) {
      business {
        id
        isBlocked
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);
