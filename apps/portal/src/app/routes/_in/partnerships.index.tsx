import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Page, PageHead } from '../../../components/page.js';
import { BalanceOverall } from '../../../features/balance/balance-overall.js';
import { PartnershipList } from '../../../features/partnerships/partnership-list.js';

export const Route = createFileRoute('/_in/partnerships/')({ component: PartnershipsPage });

function PartnershipsPage() {
  const { t } = useLingui();
  return (
    <Page narrow>
      <PageHead title={t`Partnerships`} sub={t`What you and your neighbours agreed on.`} />
      <PartnershipList />
      <BalanceOverall />
    </Page>
  );
}
