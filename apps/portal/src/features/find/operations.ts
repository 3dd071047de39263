import { graphql, type ResultOf } from '../../lib/graphql/graphql.js';

export const FindQuery = graphql(`
  query Find($search: String, $filter: FindFilter, $area: AreaInput, $first: Int!, $after: String) {
    viewer {
      actingFor {
        id
        find(search: $search, filter: $filter, area: $area, first: $first, after: $after) {
          nodes {
            id
            distanceMetres
            standing
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
            }
            match {
              id
              fitForYou
              fitForThem
              saved
              reasonsForYou {
                __typename
                text
                weight
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          facets {
            groups {
              key
              label
              count
            }
            categories {
              key
              label
              count
            }
            moments {
              key
              label
              count
            }
            audiences {
              key
              label
              count
            }
            channels {
              key
              count
            }
            counted
            isComplete
          }
        }
      }
    }
  }
`);

type Acting = NonNullable<NonNullable<ResultOf<typeof FindQuery>['viewer']>['actingFor']>;
export type Found = Acting['find']['nodes'][number];
export type Facets = Acting['find']['facets'];

export const SavedSearchesQuery = graphql(`
  query SavedSearches {
    viewer {
      actingFor {
        id
        savedSearches(first: 10) {
          nodes {
            id
            name
            words
            group
            category
            moment
            audience
            channel
            area {
              south
              west
              north
              east
            }
          }
        }
      }
    }
  }
`);

export const SaveSearchMutation = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      business {
        id
        savedSearches(first: 10) {
          nodes {
            id
            name
            words
            group
            category
            moment
            audience
            channel
            area {
              south
              west
              north
              east
            }
          }
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

export const DeleteSavedSearchMutation = graphql(`
  mutation DeleteSavedSearch($input: DeleteSavedSearchInput!) {
    deleteSavedSearch(input: $input) {
      business {
        id
        savedSearches(first: 10) {
          nodes {
            id
          }
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

type Keeping = NonNullable<NonNullable<ResultOf<typeof SavedSearchesQuery>['viewer']>['actingFor']>;
export type SavedSearch = Keeping['savedSearches']['nodes'][number];
