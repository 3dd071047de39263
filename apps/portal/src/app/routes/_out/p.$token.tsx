import { createFileRoute } from '@tanstack/react-router';
import { GuestProposal } from '../../../features/guest/guest-proposal.js';

/** The page the link in a proposal mail opens: everything without an account, nothing without a click. */
export const Route = createFileRoute('/_out/p/$token')({ component: GuestPage });

function GuestPage() {
  const { token } = Route.useParams();
  return (
    <div className="mx-auto w-full max-w-[760px] px-4 pt-2 pb-16">
      <GuestProposal token={token} />
    </div>
  );
}
