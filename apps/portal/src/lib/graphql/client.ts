import type { Client as Socket } from 'graphql-ws';
import { Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { cache } from './cache.js';

const listeners = new Set<() => void>();

/** Calls back whenever the live connection is up again after a drop; returns the way to stop. */
export function onReconnect(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The live connection, loaded with the first subscription; it never gives up. */
async function connectSocket(): Promise<Socket> {
  const { createClient: createSocket } = await import('graphql-ws');
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  let connectedBefore = false;
  return createSocket({
    url: `${scheme}://${location.host}/graphql`,
    lazy: true,
    connectionParams: () => ({ acceptLanguage: document.documentElement.lang }),
    keepAlive: 12_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) =>
      new Promise((resolve) => {
        const wait = Math.min(500 * 2 ** retries, 10_000) * (0.7 + Math.random() * 0.6);
        const timer = setTimeout(resolve, wait);
        addEventListener('online', () => (clearTimeout(timer), resolve()), { once: true });
      }),
    on: {
      connected: () => {
        if (connectedBefore) for (const listener of listeners) listener();
        connectedBefore = true;
      },
    },
  });
}

/** The one door to the API: normalised cache, then HTTP, and a socket for what is live. */
export function createClient(onSignedOut: () => void): Client {
  let socket: Promise<Socket> | undefined;
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'x-requested-with': 'alongside-portal', 'accept-language': document.documentElement.lang },
    }),
    exchanges: [
      mapExchange({
        onError(error) {
          if (error.graphQLErrors.some((one) => one.extensions['code'] === 'UNAUTHENTICATED')) onSignedOut();
        },
      }),
      cache(),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription(request) {
          socket ??= connectSocket();
          const opening = socket;
          return {
            subscribe: (sink) => {
              let stop = () => {};
              let stopped = false;
              void opening.then((live) => {
                if (!stopped) stop = live.subscribe({ ...request, query: request.query ?? '' }, sink);
              }, sink.error);
              return {
                unsubscribe: () => {
                  stopped = true;
                  stop();
                },
              };
            },
          };
        },
      }),
    ],
  });
}
