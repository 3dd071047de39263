import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import type { SessionStore } from '../../lib/session.js';
import { BareFailed, BareNotFound } from '../shell/bare.js';

export const Route = createRootRouteWithContext<{ session: SessionStore }>()({
  component: Outlet,
  notFoundComponent: BareNotFound,
  errorComponent: BareFailed,
});
