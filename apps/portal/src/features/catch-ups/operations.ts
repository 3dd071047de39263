import { graphql, type ResultOf } from '../../lib/graphql/graphql.js';

const CatchUpFragment = graphql(`
  fragment CatchUpLine on CatchUp @_unmask {
    id
    state
    startsAt
    on
    time
    timeZone
    minutes
    where
    place
    note
    revision
    viewerMay
  }
`);

const SideFragment = graphql(`
  fragment CatchUpSide on Business @_unmask {
    id
    name
    place {
      timeZone
    }
    openingHours {
      weekday
      opens
      closes
    }
  }
`);

export const CatchUpsQuery = graphql(
  `
    query CatchUps($partnershipId: ID!) {
      partnership(id: $partnershipId) {
        id
        state
        endsOn
        lastDay
        you {
          ...CatchUpSide
        }
        partner {
          ...CatchUpSide
        }
        catchUps(first: 20, upcoming: true) {
          nodes {
            ...CatchUpLine
          }
        }
      }
    }
  `,
  [CatchUpFragment, SideFragment],
);

export type WithCatchUps = NonNullable<ResultOf<typeof CatchUpsQuery>['partnership']>;
export type CatchUp = WithCatchUps['catchUps']['nodes'][number];

export const CatchUpChanges = graphql(
  `
    subscription CatchUpChanges($partnershipId: ID!) {
      partnershipChanged(id: $partnershipId) {
        id
        state
        endsOn
        lastDay
        catchUps(first: 20, upcoming: true) {
          nodes {
            ...CatchUpLine
          }
        }
      }
    }
  `,
  [CatchUpFragment],
);

export const UpcomingQuery = graphql(
  `
    query UpcomingCatchUps {
      viewer {
        actingFor {
          id
          catchUps(first: 20) {
            nodes {
              ...CatchUpLine
              partnership {
                id
                partner {
                  id
                  name
                  crest {
                    motif
                    colour
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [CatchUpFragment],
);

export const UpcomingChanges = graphql(`
  subscription UpcomingChanges {
    viewerChanged {
      counts {
        due
      }
    }
  }
`);

export const PlanMutation = graphql(
  `
    mutation PlanCatchUp($input: PlanCatchUpInput!) {
      planCatchUp(input: $input) {
        catchUp {
          ...CatchUpLine
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [CatchUpFragment],
);

export const MoveMutation = graphql(
  `
    mutation MoveCatchUp($input: MoveCatchUpInput!) {
      moveCatchUp(input: $input) {
        catchUp {
          ...CatchUpLine
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [CatchUpFragment],
);

export const CancelMutation = graphql(
  `
    mutation CancelCatchUp($input: CatchUpIdInput!) {
      cancelCatchUp(input: $input) {
        catchUp {
          ...CatchUpLine
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [CatchUpFragment],
);

export const RestoreMutation = graphql(
  `
    mutation RestoreCatchUp($input: CatchUpIdInput!) {
      restoreCatchUp(input: $input) {
        catchUp {
          ...CatchUpLine
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [CatchUpFragment],
);

export type Upcoming = NonNullable<
  NonNullable<ResultOf<typeof UpcomingQuery>['viewer']>['actingFor']
>['catchUps']['nodes'][number];
