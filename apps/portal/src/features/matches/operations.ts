import { graphql, type ResultOf } from '../../lib/graphql/graphql.js';

export const MatchesQuery = graphql(`
  query Matches($first: Int!, $after: String, $filter: MatchFilter) {
    viewer {
      actingFor {
        id
        name
        category {
          id
          moments {
            key
            label
          }
        }
        matches(first: $first, after: $after, filter: $filter) {
          edges {
            cursor
            node {
              id
              business {
                id
                slug
                name
                status
                category {
                  id
                  name
                }
                crest {
                  motif
                  colour
                }
                place {
                  latitude
                  longitude
                  addressLines
                  locality
                }
                attention {
                  isFull
                }
              }
              distanceMetres
              fitForYou
              fitForThem
              reasonsForYou {
                __typename
                text
                weight
              }
              reasonsForThem {
                __typename
                text
                weight
              }
              play {
                key
                title
                text
              }
              moments {
                key
                label
              }
              isOneStepOutside
              saved
              dismissed
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

type Acting = NonNullable<NonNullable<ResultOf<typeof MatchesQuery>['viewer']>['actingFor']>;
export type Match = Acting['matches']['edges'][number]['node'];
export type Moment = NonNullable<Acting['category']>['moments'][number];

export const SaveMatchMutation = graphql(`
  mutation SaveMatch($input: SaveMatchInput!) {
    saveMatch(input: $input) {
      match {
        id
        saved
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const UnsaveMatchMutation = graphql(`
  mutation UnsaveMatch($input: SaveMatchInput!) {
    unsaveMatch(input: $input) {
      match {
        id
        saved
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const DismissMatchMutation = graphql(`
  mutation DismissMatch($input: DismissMatchInput!) {
    dismissMatch(input: $input) {
      match {
        id
        dismissed
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const RestoreMatchMutation = graphql(`
  mutation RestoreMatch($input: SaveMatchInput!) {
    restoreMatch(input: $input) {
      match {
        id
        dismissed
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);
