import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { LinkButton } from '../../../components/button.js';
import { EmptyState } from '../../../components/empty-state.js';
import { Page, PageHead } from '../../../components/page.js';
import { FindView } from '../../../features/find/find-view.js';
import { readFindSearch, type FindSearch } from '../../../features/find/read-search.js';
import { useSignedIn, useViewer } from '../../../lib/viewer.js';

export const Route = createFileRoute('/_in/find')({
  // Read where it is used: what stands here is part of the first download.
  validateSearch: (search: Record<string, unknown>) => search,
  component: FindPage,
});

function FindPage() {
  const { t } = useLingui();
  const { actingFor } = useSignedIn();
  const { instance } = useViewer();
  const address = Route.useSearch();
  const search = useMemo(() => readFindSearch(address), [address]);
  const navigate = Route.useNavigate();
  const onSearch = useCallback(
    (change: Partial<FindSearch>) =>
      void navigate({
        search: (before) => ({ ...before, ...change }),
        replace: 'q' in change || (Object.keys(change).length === 1 && ('at' in change || 'view' in change)),
        resetScroll: false,
      }),
    [navigate],
  );

  if (!actingFor)
    return (
      <Page>
        <PageHead title={t`Find a neighbour`} tab={t`Find`} />
        <EmptyState
          title={t`First, your shop`}
          action={
            <LinkButton to="/business">
              <Trans>Find or add my business</Trans>
            </LinkButton>
          }
        >
          <Trans>Tell us what you do and where, and we will show who serves the same people.</Trans>
        </EmptyState>
      </Page>
    );
  return (
    <FindView
      you={actingFor}
      mapStyleUrl={instance?.mapStyleUrl ?? null}
      search={search}
      onSearch={onSearch}
      propose={propose}
    />
  );
}

const propose = (slug: string, listed: boolean) => (
  <LinkButton kind="secondary" to="/propose/$slug" params={{ slug }} className="max-sm:w-full">
    {listed ? <Trans>Write to them</Trans> : <Trans>Propose something</Trans>}
  </LinkButton>
);
