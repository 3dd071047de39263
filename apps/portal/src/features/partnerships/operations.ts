import { graphql, type ResultOf } from '../../lib/graphql/graphql.js';

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

const PartnershipFragment = graphql(
  `
    fragment Whole on Partnership @_unmask {
      id
      state
      startedAt
      startsOn
      endsOn
      pausedUntil
      lastDay
      soonerOn
      lastDayWithNotice
      viewerMay
      endingBy {
        id
      }
      you {
        ...PartnershipSide
      }
      partner {
        ...PartnershipSide
      }
      proposal {
        id
      }
      openChange {
        id
        kind
        from {
          id
        }
        turn {
          id
        }
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
        quantity
        from
        until
        by {
          id
        }
      }
    }
  `,
  [PartnerFragment],
);

export const PartnershipQuery = graphql(
  `
    query Partnership($id: ID!, $versionsAfter: String, $historyAfter: String) {
      partnership(id: $id) {
        ...Whole
        versions(first: 20, after: $versionsAfter) {
          nodes {
            id
            number
            at
            agreed {
              id
              hash
              terms {
                title
                startsOn
                endsOn
              }
            }
            proposal {
              id
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        history(first: 100, after: $historyAfter) {
          nodes {
            id
            kind
            at
            through
            versionNumber
            day
            startsAt
            reason
            by {
              id
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [PartnershipFragment],
);

export type Whole = NonNullable<ResultOf<typeof PartnershipQuery>['partnership']>;

export const PartnershipChanges = graphql(`
  subscription PartnershipChanges($id: ID!) {
    partnershipChanged(id: $id) {
      id
    }
  }
`);

/** Terms to begin a change with, and what was begun already: read only when somebody wants to. */
export const StartingTermsQuery = graphql(`
  query StartingTerms($id: ID!, $kind: PartnershipChangeKind!) {
    partnership(id: $id) {
      id
      startingTerms(kind: $kind) {
        title
        theyGet
        youGet
        startsOn
        endsOn
        exitNoticeDays
        note
        exclusivity {
          binds
          categoryKey
        }
        promises {
          key
          by
          what
          channel
          from
          until
          quantity
        }
      }
    }
    viewer {
      actingFor {
        id
        proposals(box: DRAFTS, first: 100) {
          nodes {
            id
            kind
            partnership {
              id
            }
          }
        }
      }
    }
  }
`);

export const BeginChangeMutation = graphql(`
  mutation BeginChange($input: DraftProposalInput!) {
    draftProposal(input: $input) {
      proposal {
        id
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const PauseMutation = graphql(
  `
    mutation PausePartnership($input: PausePartnershipInput!) {
      pausePartnership(input: $input) {
        partnership {
          ...Whole
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [PartnershipFragment],
);

export const ResumeMutation = graphql(
  `
    mutation ResumePartnership($input: ResumePartnershipInput!) {
      resumePartnership(input: $input) {
        partnership {
          ...Whole
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [PartnershipFragment],
);

export const EndMutation = graphql(
  `
    mutation EndPartnership($input: EndPartnershipInput!) {
      endPartnership(input: $input) {
        partnership {
          ...Whole
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [PartnershipFragment],
);

export const AgreeMutation = graphql(
  `
    mutation AgreeToEnd($input: AgreeToEndInput!) {
      agreeToEnd(input: $input) {
        partnership {
          ...Whole
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [PartnershipFragment],
);
