import { graphql } from '../../lib/graphql/graphql.js';

const PartnerFragment = graphql(`
  fragment PartnershipSide on Business @_unmask {
    id
    slug
    name
    crest {
      motif
      colour
    }
  }
`);

export const PartnershipsQuery = graphql(
  `
    query Partnerships($first: Int!, $after: String) {
      viewer {
        actingFor {
          id
          partnerships(first: $first, after: $after) {
            edges {
              cursor
              node {
                id
                state
                startsOn
                endsOn
                partner {
                  ...PartnershipSide
                }
                agreed {
                  id
                  terms {
                    title
                  }
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
    }
  `,
  [PartnerFragment],
);

export const PartnershipQuery = graphql(
  `
    query Partnership($id: ID!) {
      partnership(id: $id) {
        id
        state
        startedAt
        startsOn
        endsOn
        you {
          ...PartnershipSide
        }
        partner {
          ...PartnershipSide
        }
        proposal {
          id
        }
        conversation {
          id
        }
        agreed {
          id
          number
          hash
          at
          terms {
            title
            theyGet
            youGet
            exitNoticeDays
          }
        }
        promises {
          id
          what
          channel
          from
          until
          quantity
          state
          by {
            id
          }
        }
      }
    }
  `,
  [PartnerFragment],
);
