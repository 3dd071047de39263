import { createFileRoute, notFound, Outlet } from '@tanstack/react-router';

/** The pages of those who run the instance. To everybody else they are not there. */
export const Route = createFileRoute('/_in/operator')({
  loader: ({ context }) => {
    if (!context.viewer.isOperator) throw notFound();
  },
  component: Outlet,
});
