import { createFileRoute } from '@tanstack/react-router';
import { Page } from '../../../components/page.js';
import { PartnershipView } from '../../../features/partnerships/partnership-view.js';

export const Route = createFileRoute('/_in/partnerships/$id')({ component: PartnershipPage });

function PartnershipPage() {
  const { id } = Route.useParams();
  return (
    <Page>
      <PartnershipView id={id} />
    </Page>
  );
}
