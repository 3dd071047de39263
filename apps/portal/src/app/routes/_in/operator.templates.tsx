import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Page, PageHead } from '../../../components/page.js';
import { TemplateList } from '../../../features/operator/template-list.js';

export const Route = createFileRoute('/_in/operator/templates')({ component: TemplatesPage });

function TemplatesPage() {
  const { t } = useLingui();
  return (
    <Page narrow>
      <PageHead
        title={t`Templates for proposals`}
        sub={<Trans>Ideas that everybody on this instance can start a proposal from.</Trans>}
      />
      <TemplateList />
    </Page>
  );
}
