import { graphql, type ResultOf } from '../../lib/graphql/graphql.js';

export const MessageFragment = graphql(`
  fragment ThreadMessage on Message @_unmask {
    id
    sequence
    clientId
    businessName
    authorName
    through
    body
    at
    business {
      id
    }
  }
`);

export const InboxQuery = graphql(`
  query Inbox($first: Int!, $after: String) {
    viewer {
      actingFor {
        id
        conversations(first: $first, after: $after) {
          edges {
            cursor
            node {
              id
              unread
              you {
                id
              }
              partner {
                id
                name
                crest {
                  motif
                  colour
                }
              }
              lastMessage {
                id
                body
                at
                business {
                  id
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
`);

export const ThreadQuery = graphql(
  `
    query Thread($id: ID!, $before: Int) {
      conversation(id: $id) {
        id
        lastSequence
        readUpTo
        unread
        you {
          id
          name
        }
        partner {
          id
          slug
          name
          status
          crest {
            motif
            colour
          }
        }
        messages(before: $before, first: 50) {
          edges {
            node {
              ...ThreadMessage
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  `,
  [MessageFragment],
);

type Thread = NonNullable<ResultOf<typeof ThreadQuery>['conversation']>;
export type ThreadMessage = Thread['messages']['edges'][number]['node'];

export const ThreadChanges = graphql(
  `
    subscription ThreadChanges($id: ID!, $after: Int!) {
      conversationChanged(id: $id, afterSequence: $after) {
        conversation {
          id
          lastSequence
          unread
        }
        messages {
          ...ThreadMessage
        }
      }
    }
  `,
  [MessageFragment],
);

export const SendMessageMutation = graphql(
  `
    mutation SendMessage($input: SendMessageInput!) {
      sendMessage(input: $input) {
        message {
          ...ThreadMessage
        }
        userErrors {
          field
          message
          code
        }
      }
    }
  `,
  [MessageFragment],
);

export const MarkReadMutation = graphql(`
  mutation MarkRead($input: MarkReadInput!) {
    markRead(input: $input) {
      conversation {
        id
        readUpTo
        unread
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`);

export const StartConversationMutation = graphql(`
  mutation StartConversation($input: StartConversationInput!) {
    startConversation(input: $input) {
      conversation {
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
