import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { LinkButton } from '../../../components/button.js';
import { EmptyState } from '../../../components/empty-state.js';
import { Page, PageHead } from '../../../components/page.js';
import { Loading, Skeleton } from '../../../components/skeleton.js';
import { ComposeQuery } from '../../../features/proposals/compose-operations.js';
import { Composer } from '../../../features/proposals/composer.js';
import { emptyTerms } from '../../../features/proposals/terms-draft.js';
import { type Step, STEPS } from '../../../features/proposals/steps.js';

export const Route = createFileRoute('/_in/propose/$slug')({
  validateSearch: (search: Record<string, unknown>): { step?: Step } => ({
    step: STEPS.find((step) => step === search['step']),
  }),
  component: ProposePage,
});

function ProposePage() {
  const { t } = useLingui();
  const { slug } = Route.useParams();
  const { step = 'template' } = Route.useSearch();
  const navigate = Route.useNavigate();
  const [{ data, error, stale }] = useQuery({
    query: ComposeQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  if ((!data && !error) || (stale && step === 'template' && !data?.business))
    return (
      <Page>
        <Loading>
          <Skeleton className="mb-4 h-12 rounded-2" />
          <Skeleton className="h-96 rounded-3" />
        </Loading>
      </Page>
    );
  const own = data?.viewer?.actingFor;
  const business = data?.business;
  if (!business || !own || own.id === business.id)
    return (
      <Page>
        <PageHead title={t`Ask a neighbour`} />
        <EmptyState
          title={t`There is nobody to ask here`}
          action={
            <LinkButton to="/matches">
              <Trans>See your matches</Trans>
            </LinkButton>
          }
        >
          <Trans>Choose a neighbour from your matches first.</Trans>
        </EmptyState>
      </Page>
    );
  const begun = own.proposals.nodes.find(
    ({ kind, partner, queue }) => kind === 'NEW' && partner.id === business.id && !queue,
  );
  return (
    <Composer
      key={business.id}
      partner={{ ...business, isFull: business.attention.isFull }}
      start={{ terms: own.playWith?.terms ?? emptyTerms(), template: own.playWith?.key ?? null }}
      resume={begun ? { proposalId: begun.id, terms: begun.current.terms } : null}
      answering={null}
      step={step}
      onStep={(next) => void navigate({ search: { step: next } })}
    />
  );
}
