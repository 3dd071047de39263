import { useCallback, useEffect, useMemo, useState } from 'react';
import { useClient, useQuery, useSubscription } from 'urql';
import {
  MarkReadMutation,
  SendMessageMutation,
  ThreadChanges,
  type ThreadMessage,
  ThreadQuery,
} from './operations.js';
import { merge, type Outgoing, stillOutgoing } from './thread-state.js';

/** One conversation, live: loads the newest part, follows what comes after, catches up after every gap. */
export function useThread(id: string) {
  const client = useClient();
  const [{ data, error }] = useQuery({
    query: ThreadQuery,
    variables: { id, before: null },
    requestPolicy: 'network-only',
  });
  const conversation = data?.conversation ?? null;
  const [more, setMore] = useState<ThreadMessage[]>([]);
  const [outgoing, setOutgoing] = useState<Outgoing[]>([]);
  const [olderLeft, setOlderLeft] = useState<boolean | null>(null);
  const add = useCallback((found: readonly ThreadMessage[]) => setMore((known) => merge(known, found)), []);

  const loaded = useMemo(() => (conversation?.messages.edges ?? []).map(({ node }) => node), [conversation]);
  const messages = useMemo(() => merge(loaded, more), [loaded, more]);
  const newest = messages.at(-1)?.sequence ?? 0;

  // After a lost connection the socket asks once more from the same sequence, so nothing said meanwhile is missed.
  const after = loaded.at(-1)?.sequence ?? 0;
  useSubscription(
    { query: ThreadChanges, variables: { id, after }, pause: conversation === null },
    (_, event) => {
      add(event.conversationChanged.messages);
      return event;
    },
  );

  useEffect(() => {
    if (newest === 0 || document.visibilityState !== 'visible') return;
    void client.mutation(MarkReadMutation, { input: { conversationId: id, upTo: newest } }).toPromise();
  }, [client, id, newest]);

  const deliver = useCallback(
    async (clientId: string, body: string) => {
      const result = await client
        .mutation(SendMessageMutation, { input: { conversationId: id, clientId, body } })
        .toPromise();
      const kept = result.data?.sendMessage.message;
      if (kept) add([kept]);
      else
        setOutgoing((all) => all.map((one) => (one.clientId === clientId ? { ...one, failed: true } : one)));
    },
    [client, id, add],
  );
  const send = useCallback(
    (body: string) => {
      const clientId = crypto.randomUUID();
      setOutgoing((all) => [...all, { clientId, body, failed: false }]);
      void deliver(clientId, body);
    },
    [deliver],
  );
  const retry = useCallback(
    ({ clientId, body }: Outgoing) => {
      setOutgoing((all) => all.map((one) => (one.clientId === clientId ? { ...one, failed: false } : one)));
      void deliver(clientId, body);
    },
    [deliver],
  );
  const loadOlder = useCallback(async () => {
    const before = messages[0]?.sequence;
    if (before === undefined) return;
    const result = await client
      .query(ThreadQuery, { id, before }, { requestPolicy: 'network-only' })
      .toPromise();
    const page = result.data?.conversation?.messages;
    if (!page) return;
    add(page.edges.map(({ node }) => node));
    setOlderLeft(page.pageInfo.hasNextPage);
  }, [client, id, messages, add]);

  return {
    conversation,
    missing: data !== undefined && conversation === null,
    failed: error !== undefined && !data,
    messages,
    outgoing: stillOutgoing(outgoing, messages),
    hasOlder: olderLeft ?? conversation?.messages.pageInfo.hasNextPage ?? false,
    send,
    retry,
    loadOlder,
  };
}
