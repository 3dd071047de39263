import { createFileRoute, redirect } from '@tanstack/react-router';
import { loadViewer } from '../../lib/viewer.js';

export const Route = createFileRoute('/')({
  beforeLoad: async ({ context }) => {
    const { viewer } = await loadViewer(context.session.current());
    throw redirect({ to: viewer ? '/matches' : '/welcome', replace: true });
  },
});
