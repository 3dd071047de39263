import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { LinkButton } from '../../../components/button.js';
import { EmptyState } from '../../../components/empty-state.js';
import { Page, PageHead } from '../../../components/page.js';
import { Loading, Skeleton } from '../../../components/skeleton.js';
import { Composer } from '../../../features/proposals/composer.js';
import { type Step, STEPS } from '../../../features/proposals/steps.js';
import { useProposal } from '../../../features/proposals/use-proposal.js';

export const Route = createFileRoute('/_in/proposals/$id_/write')({
  validateSearch: (search: Record<string, unknown>): { step?: Step } => ({
    step: STEPS.find((step) => step === search['step']),
  }),
  component: WritePage,
});

/** Where a change of a partnership, or another season, is written. */
function WritePage() {
  const { t } = useLingui();
  const { id } = Route.useParams();
  const { step = 'them' } = Route.useSearch();
  const navigate = Route.useNavigate();
  const { proposal, loading } = useProposal(id);
  if (loading)
    return (
      <Page>
        <Loading>
          <Skeleton className="mb-4 h-12 rounded-2" />
          <Skeleton className="h-96 rounded-3" />
        </Loading>
      </Page>
    );
  if (proposal?.state !== 'DRAFT' || proposal.kind === 'NEW' || !proposal.partnership)
    return (
      <Page>
        <PageHead title={t`Change what you agreed`} />
        <EmptyState
          title={t`There is nothing to write here`}
          action={
            <LinkButton to="/partnerships">
              <Trans>See your partnerships</Trans>
            </LinkButton>
          }
        >
          <Trans>It was sent or thrown away. Begin a change on the page of the partnership.</Trans>
        </EmptyState>
      </Page>
    );
  const { current, kind, partner, partnership } = proposal;
  return (
    <Composer
      key={proposal.id}
      partner={{ ...partner, isFull: false }}
      start={{ terms: current.terms, template: null }}
      resume={{ proposalId: proposal.id, terms: current.terms }}
      answering={null}
      changing={{ kind, partnershipId: partnership.id }}
      step={step}
      onStep={(next) => void navigate({ search: { step: next } })}
    />
  );
}
