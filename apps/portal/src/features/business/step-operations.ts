import { graphql, type ResultOf } from '../../lib/graphql/graphql.js';

export const ProfileStepsQuery = graphql(`
  query ProfileSteps {
    viewer {
      actingFor {
        id
        profileSteps {
          text
          joining
          effect {
            better
          }
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
export type ProfileStep = NonNullable<
  NonNullable<ResultOf<typeof ProfileStepsQuery>['viewer']>['actingFor']
>['profileSteps'][number];
