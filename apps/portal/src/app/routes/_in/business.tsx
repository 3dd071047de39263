import { Trans, useLingui } from '@lingui/react/macro';
import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { LinkButton } from '../../../components/button.js';
import { Card } from '../../../components/card.js';
import { Page, PageHead } from '../../../components/page.js';
import { Loading, Skeleton } from '../../../components/skeleton.js';
import { CloseBusiness, ClosedBusiness } from '../../../features/business/closing.js';
import { KeptApartList } from '../../../features/business/kept-apart-list.js';
import { BusinessQuery } from '../../../features/business/operations.js';
import { NextSteps } from '../../../features/business/next-steps.js';
import { ProfileForm } from '../../../features/business/profile-form.js';
import type { ProfilePlace } from '../../../features/business/profile-parts.js';
import { StartBusiness } from '../../../features/business/start.js';
import { useRenewSession } from '../../../lib/session.js';
import { useSignedIn } from '../../../lib/viewer.js';

export const Route = createFileRoute('/_in/business')({
  validateSearch: ({ part, channel }: ProfilePlace): ProfilePlace => ({ part, channel }),
  component: YourBusinessPage,
});

function YourBusinessPage() {
  const { actingFor } = useSignedIn();
  return <Page narrow>{actingFor ? <Own slug={actingFor.slug} /> : <Start />}</Page>;
}

function Start() {
  const renew = useRenewSession();
  const navigate = useNavigate();
  return <StartBusiness onDone={() => void renew().then(() => navigate({ to: '/matches' }))} />;
}

function Own({ slug }: { slug: string }) {
  const { t } = useLingui();
  const at = Route.useSearch();
  const [{ data }] = useQuery({ query: BusinessQuery, variables: { slug } });
  return (
    <>
      <PageHead
        title={t`Your business`}
        sub={<Trans>The more your neighbours know, the better the matches on both sides.</Trans>}
      />
      {data?.business?.status === 'CLOSED' ? (
        <Card>
          <ClosedBusiness business={data.business} />
        </Card>
      ) : data?.business ? (
        <>
          <p className="mb-4">
            <LinkButton kind="secondary" to="/b/$slug" params={{ slug }}>
              <Trans>See it as neighbours do</Trans>
            </LinkButton>
          </p>
          <NextSteps />
          <ProfileForm key={data.business.id} business={data.business} at={at} />
          <div className="mt-10 grid grid-cols-[minmax(0,1fr)] gap-4">
            <Card>
              <KeptApartList slug={slug} />
            </Card>
            <CloseBusiness business={data.business} />
          </div>
        </>
      ) : (
        <Loading>
          <Skeleton className="h-96 rounded-3" />
        </Loading>
      )}
    </>
  );
}
