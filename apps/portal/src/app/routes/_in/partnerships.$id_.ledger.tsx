import { Trans } from '@lingui/react/macro';
import { createFileRoute, Link } from '@tanstack/react-router';
import { Page } from '../../../components/page.js';
import { LedgerList } from '../../../features/balance/ledger-list.js';

export const Route = createFileRoute('/_in/partnerships/$id_/ledger')({ component: LedgerPage });

function LedgerPage() {
  const { id } = Route.useParams();
  return (
    <Page narrow>
      <p className="mb-3 text-s">
        <Link to="/partnerships/$id" params={{ id }} className="inline-flex min-h-6 items-center">
          <Trans>Back to the partnership</Trans>
        </Link>
      </p>
      <LedgerList partnershipId={id} />
    </Page>
  );
}
