import { useRouteContext } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useClient, useQuery, useSubscription, type Client } from 'urql';
import { onReconnect } from './graphql/client.js';
import { graphql, type ResultOf } from './graphql/graphql.js';

export const ViewerQuery = graphql(`
  query Viewer {
    instance {
      name
      demo
      mapStyleUrl
    }
    viewer {
      isOperator
      account {
        id
        name
        email
        locale
        timeZone
      }
      actingFor {
        id
        slug
        name
        fictional
        status
        category {
          id
          name
          plural
        }
        crest {
          motif
          colour
        }
        place {
          latitude
          longitude
          locality
          country
          timeZone
        }
      }
      seats {
        id
        role
        business {
          id
          name
          crest {
            motif
            colour
          }
        }
      }
      counts {
        yourTurn
        unreadConversations
        due
        toConfirm
      }
    }
  }
`);

type Data = ResultOf<typeof ViewerQuery>;
export type Viewer = NonNullable<Data['viewer']>;
export type OwnBusiness = NonNullable<Viewer['actingFor']>;
export type Instance = Data['instance'];

/** Who is signed in and for which business; throws nothing and answers null when signed out. */
export async function loadViewer(client: Client): Promise<Data> {
  const result = await client.query(ViewerQuery, {}).toPromise();
  if (!result.data) throw result.error ?? new Error('No answer');
  return result.data;
}

/** Viewer and instance; on pages behind the sign-in `viewer` is there. */
export function useViewer(): { viewer: Viewer | null; instance: Instance | null } {
  const [{ data }] = useQuery({ query: ViewerQuery });
  return { viewer: data?.viewer ?? null, instance: data?.instance ?? null };
}

/** The signed-in viewer, for pages below the sign-in guard. */
export function useSignedIn(): Viewer {
  const guarded = useRouteContext({ from: '/_in' }).viewer;
  return useViewer().viewer ?? guarded;
}

const ViewerChanges = graphql(`
  subscription ViewerChanges {
    viewerChanged {
      counts {
        yourTurn
        unreadConversations
        due
        toConfirm
      }
    }
  }
`);

/** Keeps the numbers of the badges live, also after the connection was lost. */
export function useLiveCounts(): void {
  const client = useClient();
  useSubscription({ query: ViewerChanges });
  useEffect(
    () =>
      onReconnect(() => void client.query(ViewerQuery, {}, { requestPolicy: 'network-only' }).toPromise()),
    [client],
  );
}
