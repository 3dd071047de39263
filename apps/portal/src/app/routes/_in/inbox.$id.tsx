import { createFileRoute } from '@tanstack/react-router';
import { Page } from '../../../components/page.js';
import { Thread } from '../../../features/conversations/thread.js';

export const Route = createFileRoute('/_in/inbox/$id')({ component: ConversationPage });

function ConversationPage() {
  const { id } = Route.useParams();
  return (
    <Page narrow>
      <Thread key={id} id={id} />
    </Page>
  );
}
