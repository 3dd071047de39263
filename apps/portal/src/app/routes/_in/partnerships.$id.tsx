import { createFileRoute } from '@tanstack/react-router';
import { Page } from '../../../components/page.js';
import { PartnershipBalance } from '../../../features/balance/partnership-balance.js';
import { CatchUpCard } from '../../../features/catch-ups/catch-up-card.js';
import { PartnershipView } from '../../../features/partnerships/partnership-view.js';
import { PartnershipPromises } from '../../../features/promises/partnership-promises.js';

export const Route = createFileRoute('/_in/partnerships/$id')({ component: PartnershipPage });

function PartnershipPage() {
  const { id } = Route.useParams();
  return (
    <Page>
      <PartnershipView id={id}>
        <PartnershipPromises partnershipId={id} />
        <div className="mt-8">
          <CatchUpCard partnershipId={id} />
        </div>
        <div className="mt-8">
          <PartnershipBalance partnershipId={id} />
        </div>
      </PartnershipView>
    </Page>
  );
}
