import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { DoorOpen, FilePen, Pause, Repeat } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';
import { useClient } from 'urql';
import { Button } from '../../components/button.js';
import { useAct } from '../../lib/graphql/use-act.js';
import { EndDialog } from './end-dialog.js';
import { BeginChangeMutation, StartingTermsQuery, type Whole } from './operations.js';
import { PauseDialog } from './pause-dialog.js';

/** What one may do with a partnership, in plain words; the server says which. */
export function Actions({ partnership }: { partnership: Whole }) {
  const [dialog, setDialog] = useState<'pause' | 'end' | null>(null);
  const { begin, beginning } = useBeginChange(partnership);
  const may = (action: Whole['viewerMay'][number]) => partnership.viewerMay.includes(action);
  const free = !partnership.openChange;
  const close = () => setDialog(null);
  return (
    <div className="flex flex-wrap gap-2.5">
      {may('AMEND') && free && (
        <Button kind="secondary" busy={beginning} onClick={() => void begin('AMENDMENT')}>
          <FilePen aria-hidden="true" />
          <Trans>Change what we agreed</Trans>
        </Button>
      )}
      {may('RENEW') && free && (
        <Button kind="secondary" busy={beginning} onClick={() => void begin('RENEWAL')}>
          <Repeat aria-hidden="true" />
          <Trans>Go on for another season</Trans>
        </Button>
      )}
      {may('PAUSE') && (
        <Button kind="secondary" onClick={() => setDialog('pause')}>
          <Pause aria-hidden="true" />
          <Trans>Take a break</Trans>
        </Button>
      )}
      {may('END') && (
        <Button kind="ghost" onClick={() => setDialog('end')}>
          <DoorOpen aria-hidden="true" />
          <Trans>Stop working together</Trans>
        </Button>
      )}
      {dialog === 'pause' && <PauseDialog partnership={partnership} onClose={close} />}
      {dialog === 'end' && <EndDialog partnership={partnership} onClose={close} />}
    </div>
  );
}

/** Opens the draft of such a change, begun from the terms in force, where proposals are written. */
function useBeginChange({ id, you, partner }: Whole) {
  const { t } = useLingui();
  const client = useClient();
  const navigate = useNavigate();
  const [draft, beginning] = useAct(BeginChangeMutation);
  const open = (proposalId: string) => navigate({ to: '/proposals/$id/write', params: { id: proposalId } });
  const begin = async (kind: 'AMENDMENT' | 'RENEWAL') => {
    const found = await client
      .query(StartingTermsQuery, { id, kind }, { requestPolicy: 'network-only' })
      .toPromise();
    const begun = found.data?.viewer?.actingFor?.proposals.nodes.find(
      (one) => one.kind === kind && one.partnership?.id === id,
    );
    if (begun) return open(begun.id);
    const terms = found.data?.partnership?.startingTerms;
    if (!terms) {
      toast.error(t`The terms could not be read. Try again in a moment.`);
      return;
    }
    const { payload } = await draft({
      input: {
        fromId: you.id,
        toId: partner.id,
        changes: { partnershipId: id, kind },
        idempotencyKey: crypto.randomUUID(),
        terms: {
          title: terms.title,
          theyGet: terms.theyGet,
          youGet: terms.youGet,
          startsOn: terms.startsOn,
          endsOn: terms.endsOn,
          exitNoticeDays: terms.exitNoticeDays,
          note: terms.note,
          exclusivity: terms.exclusivity && {
            binds: terms.exclusivity.binds,
            categoryKey: terms.exclusivity.categoryKey,
          },
          promises: terms.promises.map(({ key, by, what, channel, from, until, quantity }) => ({
            key,
            by,
            what,
            channel,
            from,
            until,
            quantity,
          })),
        },
      },
    });
    if (payload?.proposal) await open(payload.proposal.id);
  };
  return { begin, beginning };
}
