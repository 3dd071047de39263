import { graphql, type ResultOf } from '../../lib/graphql/graphql.js';

export const MatchChangesQuery = graphql(`
  query MatchChanges($slug: String!) {
    viewer {
      actingFor {
        id
        matchWith(slug: $slug) {
          id
          whatWouldLift {
            text
            edit {
              __typename
              kind
              part
              ... on ChannelEdit {
                channel
              }
            }
          }
          whatWouldSink {
            text
          }
        }
      }
    }
  }
`);

export const NextStepQuery = graphql(`
  query NextStep {
    viewer {
      actingFor {
        id
        profileSteps {
          text
          edit {
            __typename
            kind
            part
            ... on ChannelEdit {
              channel
            }
          }
        }
      }
    }
  }
`);
export type Edit = NonNullable<
  NonNullable<ResultOf<typeof NextStepQuery>['viewer']>['actingFor']
>['profileSteps'][number]['edit'];
