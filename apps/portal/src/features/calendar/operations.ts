import { graphql } from '../../lib/graphql/graphql.js';

export const CalendarLinkQuery = graphql(`
  query CalendarLink {
    calendarLink {
      since
    }
  }
`);

export const RenewCalendarLinkMutation = graphql(`
  mutation RenewCalendarLink {
    renewCalendarLink {
      url
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const RemoveCalendarLinkMutation = graphql(`
  mutation RemoveCalendarLink {
    removeCalendarLink {
      url
      userErrors {
        field
        message
        code
      }
    }
  }
`);
