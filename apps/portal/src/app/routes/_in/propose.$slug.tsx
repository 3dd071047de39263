import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { LinkButton } from '../../../components/button.js';
import { EmptyState } from '../../../components/empty-state.js';
import { Page, PageHead } from '../../../components/page.js';
import { Loading, Skeleton } from '../../../components/skeleton.js';
import { Composer } from '../../../features/proposals/composer.js';
import { ComposeQuery } from '../../../features/proposals/operations.js';
import { emptyTerms } from '../../../features/proposals/terms-draft.js';

export const Route = createFileRoute('/_in/propose/$slug')({
  validateSearch: (search: Record<string, unknown>): { step?: 'preview' | 'write' } => ({
    step: search['step'] === 'preview' ? 'preview' : undefined,
  }),
  component: ProposePage,
});

function ProposePage() {
  const { t } = useLingui();
  const { slug } = Route.useParams();
  const { step = 'write' } = Route.useSearch();
  const [{ data, error }] = useQuery({ query: ComposeQuery, variables: { slug } });
  if (!data && !error)
    return (
      <Page>
        <Loading>
          <Skeleton className="mb-4 h-12 rounded-2" />
          <Skeleton className="h-96 rounded-3" />
        </Loading>
      </Page>
    );
  const own = data?.viewer?.actingFor;
  if (!data?.business || !own || own.id === data.business.id)
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
  return (
    <Composer
      key={data.business.id}
      partner={data.business}
      start={own.playWith?.terms ?? emptyTerms()}
      step={step}
    />
  );
}
