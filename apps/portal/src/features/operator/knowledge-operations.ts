import { graphql, type ResultOf } from '../../lib/graphql/graphql.js';

export const KnowledgePairQuery = graphql(`
  query KnowledgePair($a: String!, $b: String!) {
    knowledgePair(a: $a, b: $b) {
      a {
        id
        name
        plural
      }
      b {
        id
        name
        plural
      }
      score
      likelihood
      learnt {
        businesses
        otherBusinesses
        together
        usual
        likelihood
      }
      competitor
      substitute
      referral
      forA {
        kind
        about
        worth
      }
      forB {
        kind
        about
        worth
      }
    }
  }
`);

export const NeighboursQuery = graphql(`
  query KnowledgeNeighbours($kind: String!, $first: Int!, $after: String) {
    knowledgeNeighbours(kind: $kind, first: $first, after: $after) {
      edges {
        cursor
        node {
          category {
            id
            key
            name
          }
          likelihood
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type KnowledgePair = ResultOf<typeof KnowledgePairQuery>['knowledgePair'];
export type KnowledgeTerm = KnowledgePair['forA'][number];
