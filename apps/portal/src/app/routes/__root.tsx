import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import type { SessionStore } from '../../lib/session.js';

export const Route = createRootRouteWithContext<{ session: SessionStore }>()({ component: Outlet });
