import { graphql } from '../../lib/graphql/graphql.js';

export const OperatorsQuery = graphql(`
  query Operators($first: Int!, $after: String) {
    operators(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          name
          email
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
