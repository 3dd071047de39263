import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { LinkButton } from '../../../components/button.js';
import { EmptyState } from '../../../components/empty-state.js';
import { Page, PageHead } from '../../../components/page.js';
import { Loading, Skeleton } from '../../../components/skeleton.js';
import { Composer } from '../../../features/proposals/composer.js';
import { type Step, STEPS } from '../../../features/proposals/steps.js';
import { useProposal } from '../../../features/proposals/use-proposal.js';

export const Route = createFileRoute('/_in/proposals/$id_/counter')({
  validateSearch: (search: Record<string, unknown>): { step?: Step } => ({
    step: STEPS.find((step) => step === search['step']),
  }),
  component: CounterPage,
});

function CounterPage() {
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
  if (!proposal?.viewerMay.includes('COUNTER'))
    return (
      <Page>
        <PageHead title={t`Your answer`} />
        <EmptyState
          title={t`It is not your turn here`}
          action={
            <LinkButton to="/proposals">
              <Trans>See your proposals</Trans>
            </LinkButton>
          }
        >
          <Trans>You can change the terms while a proposal waits for your answer.</Trans>
        </EmptyState>
      </Page>
    );
  const { current, partner, you } = proposal;
  return (
    <Composer
      key={current.hash}
      partner={{ ...partner, isFull: false }}
      start={{ terms: current.terms, template: null }}
      resume={null}
      answering={{
        proposalId: proposal.id,
        hash: current.hash,
        number: current.number,
        side: proposal.from.id === you.id ? 'SENDER' : 'RECIPIENT',
      }}
      step={step}
      onStep={(next) => void navigate({ search: { step: next } })}
    />
  );
}
