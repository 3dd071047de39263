import { graphql, type ResultOf } from '../../lib/graphql/graphql.js';

export const SearchBusinessesQuery = graphql(`
  query SearchBusinesses($filter: BusinessFilter!, $first: Int!) {
    businesses(filter: $filter, first: $first) {
      nodes {
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
          addressLines
          locality
        }
      }
    }
  }
`);
export type FoundBusiness = ResultOf<typeof SearchBusinessesQuery>['businesses']['nodes'][number];

export const CategoriesQuery = graphql(`
  query Categories($search: String!) {
    categories(search: $search, first: 12) {
      nodes {
        id
        key
        name
        plural
      }
    }
  }
`);
export type Category = ResultOf<typeof CategoriesQuery>['categories']['nodes'][number];

const ProfileFragment = graphql(`
  fragment Profile on Business @_unmask {
    id
    slug
    name
    promisesKept {
      kept
      total
    }
    story
    status
    fictional
    isYours
    website
    goals
    category {
      id
      key
      name
      plural
      moments {
        key
        label
      }
    }
    otherCategories {
      id
      key
      name
      plural
    }
    stepsOutside
    excludedCategories {
      id
      key
      name
      plural
    }
    audience {
      segment
      label
      share
    }
    isBlocked
    reopenableUntil
    place {
      latitude
      longitude
      addressLines
      locality
      region
      postcode
      country
      travelsKm
    }
    crest {
      motif
      colour
    }
    offerings {
      id
      name
      description
      price
    }
    channels {
      id
      kind
      name
      monthlyReach
      reachIsEstimate
    }
    openingHours {
      weekday
      opens
      closes
    }
    attention {
      budget
      open
      isFull
    }
  }
`);

export const BusinessQuery = graphql(
  `
    query BusinessPage($slug: String!) {
      business(slug: $slug) {
        ...Profile
      }
    }
  `,
  [ProfileFragment],
);
export type Profile = NonNullable<ResultOf<typeof BusinessQuery>['business']>;

export const CreateBusinessMutation = graphql(`
  mutation CreateBusiness($input: CreateBusinessInput!) {
    createBusiness(input: $input) {
      business {
        id
        slug
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const ClaimBusinessMutation = graphql(`
  mutation ClaimBusiness($input: ClaimBusinessInput!) {
    claimBusiness(input: $input) {
      business {
        id
        slug
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const DescribeBusinessMutation = graphql(
  `
    mutation DescribeBusiness($input: DescribeBusinessInput!) {
      describeBusiness(input: $input) {
        business {
          ...Profile
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [ProfileFragment],
);

export const ActForMutation = graphql(`
  mutation ActFor($input: ActForInput!) {
    actFor(input: $input) {
      viewer {
        actingFor {
          id
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

export const AudiencesQuery = graphql(`
  query Audiences {
    audiences(first: 100) {
      nodes {
        key
        label
      }
    }
  }
`);
