import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '../../components/button.js';
import { PageHead } from '../../components/page.js';
import { Loading, Skeleton } from '../../components/skeleton.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { StopMailMutation, UnsubscribeQuery } from './operations.js';

interface Props {
  token: string;
  /** The link said "this is not my business". */
  notMine: boolean;
}

/** Stops every mail to an address, on a click. */
export function StopMail({ token, notMine }: Props) {
  const { t } = useLingui();
  const [{ data, error }] = useQuery({ query: UnsubscribeQuery, variables: { token } });
  const [stop, stopping] = useAct(StopMailMutation);
  const [stopped, setStopped] = useState(false);
  const request = data?.unsubscribeRequest;
  if (!data && !error)
    return (
      <Loading>
        <Skeleton className="h-40 rounded-2" />
      </Loading>
    );
  if (!request)
    return (
      <PageHead
        title={t`This link is not complete`}
        sub={
          <Trans>Copy it from the mail once more, all of it, or answer the mail with the word stop.</Trans>
        }
      />
    );
  const { address } = request;
  if (stopped || request.alreadyStopped)
    return (
      <PageHead
        title={t`No more mail from us`}
        sub={<Trans>We will not write to {address} again, whoever asks.</Trans>}
      />
    );
  const stopIt = async () => {
    const { done } = await stop({ input: { token, reason: notMine ? 'NOT_MY_BUSINESS' : 'NO_MORE_MAIL' } });
    if (done) setStopped(true);
  };
  return (
    <>
      <PageHead
        title={notMine ? t`Not your business?` : t`Stop all mail?`}
        sub={
          notMine ? (
            <Trans>
              Sorry about that. We will not write to {address} again, and we have noted that the listing is
              wrong.
            </Trans>
          ) : (
            <Trans>No business can write to {address} through us after this.</Trans>
          )
        }
      />
      <Button busy={stopping} onClick={() => void stopIt()}>
        <Trans>Stop all e-mail</Trans>
      </Button>
    </>
  );
}
