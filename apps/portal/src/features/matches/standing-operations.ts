import { graphql } from '../../lib/graphql/graphql.js';

export const StandingQuery = graphql(`
  query Standing($slug: String!) {
    viewer {
      actingFor {
        id
        standingOf(slug: $slug) {
          kind
          place
          distanceMetres
        }
      }
    }
  }
`);
