import { Trans } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Mail, PenLine, Pencil } from 'lucide-react';
import { LinkButton } from '../../../components/button.js';
import { Page } from '../../../components/page.js';
import { BusinessView } from '../../../features/business/business-view.js';
import { KeepApart, KeptApart } from '../../../features/business/keep-apart.js';
import type { Profile } from '../../../features/business/operations.js';
import { StandingLine } from '../../../features/matches/standing-line.js';
import { WriteTo } from '../../../features/conversations/write-to.js';

export const Route = createFileRoute('/_in/b/$slug')({ component: BusinessPage });

function BusinessPage() {
  const { slug } = Route.useParams();
  return (
    <Page narrow>
      <BusinessView slug={slug} actions={(business) => <Actions business={business} />} />
    </Page>
  );
}

function Actions({ business }: { business: Profile }) {
  if (business.isYours)
    return (
      <LinkButton to="/business">
        <Pencil aria-hidden="true" />
        <Trans>Change your profile</Trans>
      </LinkButton>
    );
  if (business.isBlocked) return <KeptApart business={business} />;
  if (business.status === 'CLOSED') return null;
  const listed = business.status === 'LISTED';
  const Icon = listed ? Mail : PenLine;
  return (
    <>
      <LinkButton to="/propose/$slug" params={{ slug: business.slug }}>
        <Icon aria-hidden="true" />
        <Trans>Propose something</Trans>
      </LinkButton>
      {!listed && <WriteTo businessId={business.id} />}
      <KeepApart business={business} />
      <StandingLine slug={business.slug} />
    </>
  );
}
