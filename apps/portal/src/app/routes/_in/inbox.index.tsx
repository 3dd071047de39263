import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Page, PageHead } from '../../../components/page.js';
import { Inbox } from '../../../features/conversations/inbox.js';

export const Route = createFileRoute('/_in/inbox/')({ component: InboxPage });

function InboxPage() {
  const { t } = useLingui();
  return (
    <Page narrow>
      <PageHead title={t`Inbox`} sub={t`Every conversation, whether it came from here or by e-mail.`} />
      <Inbox />
    </Page>
  );
}
