import { createFileRoute, Outlet, redirect } from '@tanstack/react-router';
import { loadViewer, useLiveCounts, useSignedIn, useViewer } from '../../lib/viewer.js';
import { BareFailed } from '../shell/bare.js';
import { Shell } from '../shell/shell.js';

/** Every page under `_in` needs somebody signed in; others are asked to sign in and come back. */
export const Route = createFileRoute('/_in')({
  beforeLoad: async ({ context, location }) => {
    const { viewer } = await loadViewer(context.session.current());
    if (!viewer) throw redirect({ to: '/sign-in', search: { next: location.href } });
    return { viewer };
  },
  component: SignedIn,
  errorComponent: BareFailed,
});

function SignedIn() {
  useLiveCounts();
  const viewer = useSignedIn();
  const { instance } = useViewer();
  return (
    <Shell viewer={viewer} fictional={viewer.actingFor?.fictional ?? instance?.demo ?? false}>
      <Outlet />
    </Shell>
  );
}
