import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Card } from '../../../components/card.js';
import { Page, PageHead } from '../../../components/page.js';
import { OperatorList } from '../../../features/operator/operator-list.js';
import { OperatorAreas } from '../../shell/operator-areas.js';

export const Route = createFileRoute('/_in/operator/')({ component: OperatorPage });

function OperatorPage() {
  const { t } = useLingui();
  return (
    <Page narrow>
      <PageHead
        title={t`Running this instance`}
        sub={<Trans>Only people whom the command line made operators see these pages.</Trans>}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <OperatorAreas />
        <Card as="section">
          <OperatorList />
        </Card>
      </div>
    </Page>
  );
}
