import './components/styles.css';
import { I18nProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, StrictMode, Suspense, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { router } from './app/router.js';
import { i18n, speak, startLocale } from './lib/i18n.js';

const Toaster = lazy(() => import('./components/toaster.js'));

function Portal() {
  const { session } = router.options.context;
  const client = useSyncExternalStore(session.subscribe, session.current);
  return (
    <I18nProvider i18n={i18n}>
      <Provider value={client}>
        <RouterProvider router={router} />
        <Suspense>
          <Toaster />
        </Suspense>
      </Provider>
    </I18nProvider>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');

// The page's code, its guard and the language are fetched side by side.
void router.load();
for (const match of router.matchRoutes(router.latestLocation)) {
  void router.loadRouteChunk(router.routesById[match.routeId as keyof typeof router.routesById]);
}
await speak(startLocale());
createRoot(root).render(
  <StrictMode>
    <Portal />
  </StrictMode>,
);
