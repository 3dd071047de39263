import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { EmptyState } from '../../../components/empty-state.js';
import { Page, PageHead } from '../../../components/page.js';
import { Loading, Skeleton } from '../../../components/skeleton.js';
import { ProposalView } from '../../../features/proposals/proposal-view.js';
import { useProposal } from '../../../features/proposals/use-proposal.js';

export const Route = createFileRoute('/_in/proposals/$id')({ component: ProposalPage });

function ProposalPage() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  const { proposal, loading, reread } = useProposal(id);
  if (proposal) return <ProposalView proposal={proposal} reread={reread} />;
  return (
    <Page>
      {loading ? (
        <Loading>
          <Skeleton className="mb-6 h-14 rounded-2" />
          <Skeleton className="h-96 rounded-3" />
        </Loading>
      ) : (
        <>
          <PageHead title={t`Proposal`} />
          <EmptyState title={t`We could not find this proposal`}>
            <Trans>It may belong to another of your businesses.</Trans>
          </EmptyState>
        </>
      )}
    </Page>
  );
}
