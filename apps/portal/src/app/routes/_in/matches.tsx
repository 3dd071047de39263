import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Mail, PenLine } from 'lucide-react';
import { useCallback } from 'react';
import { LinkButton } from '../../../components/button.js';
import { EmptyState } from '../../../components/empty-state.js';
import { Page, PageHead } from '../../../components/page.js';
import { MatchesView } from '../../../features/matches/matches-view.js';
import type { Match } from '../../../features/matches/operations.js';
import { readSearch, type MatchSearch } from '../../../features/matches/search.js';
import { prefetchMatches } from '../../../features/matches/use-matches.js';
import { useSignedIn, useViewer } from '../../../lib/viewer.js';

export const Route = createFileRoute('/_in/matches')({
  validateSearch: readSearch,
  loaderDeps: ({ search: { show, moment, walkable, area } }) => ({ show, moment, walkable, area }),
  loader: ({ context, deps }) => prefetchMatches(context.session.current(), deps),
  component: MatchesPage,
});

function MatchesPage() {
  const { t } = useLingui();
  const { actingFor } = useSignedIn();
  const { instance } = useViewer();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const onSearch = useCallback(
    (change: Partial<MatchSearch>) =>
      void navigate({
        search: (before) => ({ ...before, ...change }),
        replace: !('area' in change || 'moment' in change || 'walkable' in change),
        resetScroll: false,
      }),
    [navigate],
  );

  if (!actingFor)
    return (
      <Page>
        <PageHead title={t`Who are your neighbours?`} tab={t`Matches`} />
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
    <MatchesView
      you={actingFor}
      mapStyleUrl={instance?.mapStyleUrl ?? null}
      search={search}
      onSearch={onSearch}
      propose={propose}
    />
  );
}

const propose = (match: Match) => <Propose match={match} />;

function Propose({ match }: { match: Match }) {
  const listed = match.business.status === 'LISTED';
  const Icon = listed ? Mail : PenLine;
  return (
    <LinkButton to="/propose/$slug" params={{ slug: match.business.slug }} className="max-sm:w-full">
      <Icon aria-hidden="true" />
      {listed ? <Trans>Write to them</Trans> : <Trans>Propose this</Trans>}
    </LinkButton>
  );
}
