import { createRouter } from '@tanstack/react-router';
import { SessionStore } from '../lib/session.js';
import { createClient } from '../lib/graphql/client.js';
import { routeTree } from '../routeTree.gen.js';
import { Failed } from './shell/failed.js';
import { NotFound } from './shell/not-found.js';
import { Pending } from './shell/pending.js';

const session: SessionStore = new SessionStore(() => createClient(() => void signedOut()));

async function signedOut(): Promise<void> {
  session.renew();
  await router.invalidate();
}

export const router = createRouter({
  routeTree,
  context: { session },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultPendingMs: 250,
  defaultErrorComponent: Failed,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: Pending,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** After a change of page the focus goes to its heading, as it would on a fresh page. */
router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
  if (!pathChanged || !fromLocation) return;
  const active = document.activeElement;
  if (active && active !== document.body && active.closest('[data-keep-focus]')) return;
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
});
