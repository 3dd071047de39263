import { graphql, type FragmentOf } from '../../lib/graphql/graphql.js';

export const TemplateFragment = graphql(`
  fragment OperatorTemplate on Template @_unmask {
    id
    locale
    title
    text
    theyGet
    youGet
    yourPromise
    theirPromise
    yourChannel
    theirChannel
    times
    archivedAt
  }
`);
export type Template = FragmentOf<typeof TemplateFragment>;

export const TemplatesQuery = graphql(
  `
    query TemplatesOfOperators($first: Int!, $after: String) {
      templatesOfOperators(first: $first, after: $after) {
        nodes {
          ...OperatorTemplate
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [TemplateFragment],
);

export const AddTemplateMutation = graphql(
  `
    mutation AddTemplate($input: AddTemplateInput!) {
      addTemplate(input: $input) {
        template {
          ...OperatorTemplate
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [TemplateFragment],
);

export const ChangeTemplateMutation = graphql(
  `
    mutation ChangeTemplate($input: ChangeTemplateInput!) {
      changeTemplate(input: $input) {
        template {
          ...OperatorTemplate
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [TemplateFragment],
);

export const ArchiveTemplateMutation = graphql(
  `
    mutation ArchiveTemplate($input: TemplateIdInput!) {
      archiveTemplate(input: $input) {
        template {
          ...OperatorTemplate
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [TemplateFragment],
);

export const RestoreTemplateMutation = graphql(
  `
    mutation RestoreTemplate($input: TemplateIdInput!) {
      restoreTemplate(input: $input) {
        template {
          ...OperatorTemplate
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [TemplateFragment],
);
